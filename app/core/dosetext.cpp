// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosetext.h"

#include "core/dosebrief.h"
#include "core/doseparts.h"
#include "core/dosesentence.h"
#include "core/durationtext.h"

namespace Unknot {

namespace {

QString timesEveryDay(const Range<int> &times)
{
    if (times.least != times.most) {
        //: "1 to 3 times a day, every day."
        return DoseText::tr("%1 to %n\u00A0time(s) a day, every day.", nullptr, times.most).arg(times.least);
    }
    if (times.most == 1)
        return DoseText::tr("Once a day, every day.");
    return DoseText::tr("%n\u00A0time(s) a day, every day.", nullptr, times.most);
}

QString timesPerDay(const Range<int> &times)
{
    if (times.least != times.most) {
        //: "1 to 3 times a day."
        return DoseText::tr("%1 to %n\u00A0time(s) a day.", nullptr, times.most).arg(times.least);
    }
    if (times.most == 1)
        return DoseText::tr("Once a day.");
    return DoseText::tr("%n\u00A0time(s) a day.", nullptr, times.most);
}

QString daysPerWeek(int days)
{
    return days == 7 ? DoseText::tr("Every day.")
                     : DoseText::tr("%n\u00A0"
                                    "day(s) a week.",
                                    nullptr, days);
}

QString inFigures(const Range<int> &times)
{
    if (times.least != times.most) {
        //: "3 to 5 a day"
        return DoseText::tr("%1 to %n a day", nullptr, times.most).arg(times.least);
    }
    return times.most == 1 ? DoseText::tr("Once a day") : DoseText::tr("%n a day", nullptr, times.most);
}

DosePart frequencyPart(const Frequency &frequency)
{
    const auto days = [](int count) {
        return count == 7 ? DoseText::tr("every day")
                          : DoseText::tr("%n\u00A0"
                                         "day(s) a week",
                                         nullptr, count);
    };
    if (frequency.timesPerDay)
        return {inFigures(*frequency.timesPerDay),
                frequency.daysPerWeek ? days(*frequency.daysPerWeek) : QString()};
    if (frequency.daysPerWeek)
        return {days(*frequency.daysPerWeek), {}};
    return {DoseText::tr("As needed"), {}};
}

} // namespace

QString DoseText::sentence(const Dose &dose, Sides sides, Technique technique, const QLocale &locale)
{
    return inDigitsOf(locale, std::visit(DoseSentence(sides, technique, locale), dose));
}

QString DoseText::brief(const Dose &dose, Sides sides, const QLocale &locale)
{
    return inDigitsOf(locale, std::visit(DoseBrief(sides, locale), dose));
}

QString DoseText::frequency(const Frequency &frequency, const QLocale &locale)
{
    if (!frequency.timesPerDay && !frequency.daysPerWeek)
        return tr("As needed.");
    if (!frequency.timesPerDay)
        return inDigitsOf(locale, daysPerWeek(*frequency.daysPerWeek));
    if (!frequency.daysPerWeek)
        return inDigitsOf(locale, timesPerDay(*frequency.timesPerDay));
    if (*frequency.daysPerWeek == 7)
        return inDigitsOf(locale, timesEveryDay(*frequency.timesPerDay));
    return inDigitsOf(locale,
                      timesPerDay(*frequency.timesPerDay) + u' ' + daysPerWeek(*frequency.daysPerWeek));
}

QVector<DosePart> DoseText::parts(const Dose &dose, Sides sides, const Frequency &frequency,
                                  const QLocale &locale)
{
    QVector<DosePart> parts = std::visit(DoseParts(sides, locale), dose);
    parts += frequencyPart(frequency);
    for (DosePart &part : parts)
        part = {inDigitsOf(locale, part.value), inDigitsOf(locale, part.caption)};
    return parts;
}

} // namespace Unknot
