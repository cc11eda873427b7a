// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

namespace Unknot {

/// A finished session of two exercises on the day with this number, with scores, and pain once in it.
SessionRecord sampleRecord(int day = 0);

/// Sessions of that many days, the newest first, as a journal gives them.
QVector<SessionRecord> sampleRecords(int days);

} // namespace Unknot
