// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journalformat.h"
#include "core/sessionrecord.h"

namespace Unknot {

/// The file that holds these sessions, the earliest first; they come the newest first, as from the journal.
QByteArray exported(const QVector<SessionRecord> &sessions, JournalFormat format);

} // namespace Unknot
