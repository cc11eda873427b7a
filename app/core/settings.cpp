// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings.h"

namespace Unknot {

void Settings::spreadCues()
{
    for (CueProfile &routine : routineCues) {
        CueProfile spread = cues;
        spread.tones = routine.tones;
        spread.voice = routine.voice;
        routine = spread;
    }
}

TimelinePreferences Settings::timelinePreferences() const
{
    TimelinePreferences preferences;
    preferences.prepare = prepare;
    preferences.switchSides = switchSides;
    preferences.firstSide = firstSide;
    return preferences;
}

bool Settings::isTwoWeekCardDue(const QDate &today) const
{
    constexpr int twoWeeks = 14; // days
    return !hasSeenTwoWeekCard && begunOn.isValid() && begunOn.daysTo(today) >= twoWeeks;
}

} // namespace Unknot
