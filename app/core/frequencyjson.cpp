// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frequencyjson.h"

#include "core/doselimits.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

Frequency readFrequency(JsonFields &fields)
{
    Frequency frequency;
    frequency.timesPerDay = fields.wholeRange(u"timesPerDay"_s, DoseLimits::timesPerDay);
    const int none = 0;
    const int days = fields.whole(u"daysPerWeek"_s, DoseLimits::daysPerWeek, none);
    if (days != none)
        frequency.daysPerWeek = days;
    return frequency;
}

void insertFrequency(const Frequency &frequency, QJsonObject &object)
{
    if (frequency.timesPerDay)
        object.insert(u"timesPerDay"_s,
                      QJsonArray{frequency.timesPerDay->least, frequency.timesPerDay->most});
    if (frequency.daysPerWeek)
        object.insert(u"daysPerWeek"_s, *frequency.daysPerWeek);
}

} // namespace Unknot
