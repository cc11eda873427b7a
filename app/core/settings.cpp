// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings.h"

namespace Unknot {

TimelinePreferences Settings::timelinePreferences() const
{
    TimelinePreferences preferences;
    preferences.prepare = prepare;
    preferences.switchSides = switchSides;
    preferences.firstSide = firstSide;
    return preferences;
}

} // namespace Unknot
