// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Unknot {

/// What became of each cue, a line for each way that it took: "sounded 12", "spoke 12", "showed 12", by its
/// place in the timeline. Silent unless asked for, as by QT_LOGGING_RULES=unknot.cues=true.
Q_DECLARE_LOGGING_CATEGORY(cueLog)

} // namespace Unknot
