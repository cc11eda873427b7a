// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Unknot {

/// How a journal leaves the program: as a table for spreadsheets, or for other programs.
enum class JournalFormat { Csv, Json };

} // namespace Unknot
