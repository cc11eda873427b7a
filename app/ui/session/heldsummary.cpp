// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/heldsummary.h"

#include "core/durationtext.h"
#include "core/labels.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QString heldWords(const HeldRecord &held, const QLocale &locale)
{
    const QString length = DurationText::brief(std::chrono::round<std::chrono::seconds>(held.held), locale);
    if (held.side == Side::Both)
        return length;
    //: What was held on one side. %1 is such as "Left side", %2 such as "58 s".
    return QCoreApplication::translate("HeldSummary", "%1 %2").arg(Labels::of(held.side), length);
}

} // namespace

QVector<HeldLine> heldSummary(const QVector<HeldRecord> &held, const QLocale &locale)
{
    QVector<HeldLine> lines;
    const HeldRecord *last = nullptr;
    for (const HeldRecord &record : held) {
        const QString words = heldWords(record, locale);
        // An easier exercise may have taken the place of the first one.
        if (last && last->step == record.step && last->exerciseId == record.exerciseId)
            lines.last().times += u"  ·  "_s + words;
        else
            lines.append({record.exerciseName, words});
        last = &record;
    }
    return lines;
}

QVector<HeldLine> heldSummary(const QVector<HeldTime> &held, const Routine &routine, const Library &library,
                              const QLocale &locale)
{
    return heldSummary(heldRecords(held, routine, library), locale);
}

std::chrono::milliseconds heldInAll(const QVector<HeldTime> &held)
{
    std::chrono::milliseconds all{};
    for (const HeldTime &time : held)
        all += time.held;
    return all;
}

} // namespace Unknot
