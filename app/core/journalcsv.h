// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

namespace Unknot {

/// A journal as a table for spreadsheets (RFC 4180, UTF-8): one row for each side of each step that was held,
/// with the session it belongs to, and one for a session in which nothing was. Numbers and dates are the
/// same in every country. A text that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray journalCsv(const QVector<SessionRecord> &sessions);

} // namespace Unknot
