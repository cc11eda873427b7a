// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

#include <QDateTime>

namespace Unknot {

/// Where a running session is, so that it can be continued after the program was killed. The phase counts
/// in the timeline of that routine with these preferences; the routine may have changed since.
struct SessionState
{
    QString routineId{};
    QString recordId{}; ///< of what the journal has of it; empty: nothing
    int phase = 0;
    std::chrono::milliseconds intoPhase{};
    TimelinePreferences preferences{};
    QDateTime savedAt{};

    bool operator==(const SessionState &) const = default;
};

} // namespace Unknot
