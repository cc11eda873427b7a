// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalwords.h"

#include "core/discomforttext.h"
#include "core/durationtext.h"
#include "core/labels.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int daysOfAWeek = 7;

/// Whoever skipped to the end did not stop at the last step, and the record does not tell the two apart. What
/// is true of both is that they left something out.
QString leftOut(const SessionRecord &record)
{
    return record.practised * 2 < record.planned ? JournalWords::tr("Most of it left out")
                                                 : JournalWords::tr("Part of it left out");
}

QString dayOf(QDate date, QDate today, const QLocale &locale)
{
    if (date == today)
        return JournalWords::tr("Today");
    if (date == today.addDays(-1))
        return JournalWords::tr("Yesterday");
    return locale.toString(date, QLocale::ShortFormat);
}

} // namespace

QString JournalWords::lastWeek(const QVector<SessionRecord> &sessions, QDate today, const QLocale &locale)
{
    const QDate first = today.addDays(1 - daysOfAWeek);
    int count = 0;
    std::chrono::milliseconds length{};
    for (const SessionRecord &record : sessions) {
        if (record.date < first || record.date > today)
            continue;
        ++count;
        length += record.practised;
    }
    if (count == 0)
        return tr("No session in the last 7 days.");
    //: %1 is a length such as "24 minutes"
    return inDigitsOf(locale, tr("%n session(s) in the last 7 days, %1.", nullptr, count))
        .arg(practised(length, locale));
}

QString JournalWords::when(const SessionRecord &record, QDate today, const QLocale &locale)
{
    // Plain C writes seconds, too.
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    const QString time = locale.toString(record.started.time(), format);
    //: %1 is a day such as "Today", %2 a time such as "08:40"
    return tr("%1, %2").arg(dayOf(record.date, today, locale), time);
}

QString JournalWords::practised(std::chrono::milliseconds length, const QLocale &locale)
{
    if (length < 1min)
        return DurationText::inWords(std::chrono::round<std::chrono::seconds>(length), locale);
    const int minutes = int(std::chrono::round<std::chrono::minutes>(length).count());
    return inDigitsOf(locale, tr("%n\u00A0minute(s)", nullptr, minutes));
}

QString JournalWords::outcome(const SessionRecord &record, const QLocale &locale)
{
    if (record.finished)
        return tr("Finished");
    if (record.steps <= 1)
        return tr("Stopped early");
    if (record.stepsReached >= record.steps)
        return leftOut(record);
    //: %1 and %2 are numbers
    return tr("Stopped at step %1 of %2")
        .arg(locale.toString(record.stepsReached), locale.toString(record.steps));
}

QString JournalWords::discomfort(const SessionRecord &record)
{
    const auto words = [](Discomfort score) {
        return score ? DiscomfortText::withWord(*score) : QString();
    };
    const QString before = words(record.discomfortBefore);
    const QString after = words(record.discomfortAfter);
    if (before.isEmpty() && after.isEmpty())
        return {};
    //: %1 is a score such as "4 (noticeable)"
    if (after.isEmpty())
        return tr("Discomfort before: %1").arg(before);
    //: %1 is a score such as "2 (mild)"
    if (before.isEmpty())
        return tr("Discomfort after: %1").arg(after);
    //: Before and after. Both are scores such as "4 (noticeable)"
    return tr("Discomfort %1 \u2192 %2").arg(before, after);
}

QString JournalWords::hurt(const HurtRecord &hurt)
{
    QStringList said;
    if (hurt.score)
        said += DiscomfortText::withWord(*hurt.score);
    if (hurt.where)
        said += Labels::of(*hurt.where);
    QString place = hurt.exerciseName;
    if (hurt.side != Side::Both) {
        //: Where something hurt. %1 is an exercise, %2 a side such as "Left side"
        place = tr("%1 \u00B7 %2").arg(place, Labels::of(hurt.side));
    }
    if (said.isEmpty())
        return place;
    //: Where something hurt, and how much: "Calf stretch: 6 (noticeable) \u00B7 Calf"
    return tr("%1: %2").arg(place, said.join(u" \u00B7 "_s));
}

} // namespace Unknot
