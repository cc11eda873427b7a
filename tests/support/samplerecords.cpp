// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplerecords.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

SessionRecord sampleRecord(int day)
{
    const QDateTime started(QDate(2026, 1, 1).addDays(day), QTime(8, 40), Qt::OffsetFromUTC, 3600);
    return {.id = u"5c0e4f2a-0000-4000-8000-%1"_s.arg(day, 12, 10, QChar(u'0')),
            .routineId = u"calf-and-neck"_s,
            .routineName = u"Calf and neck"_s,
            .language = u"en"_s,
            .started = started,
            .ended = started.addSecs(110),
            .date = started.date(),
            .planned = 105s,
            .practised = 104'250ms,
            .steps = 2,
            .stepsReached = 2,
            .finished = true,
            .discomfortBefore = 4,
            .discomfortAfter = 2,
            .held = {{.step = 0,
                      .exerciseId = u"calf-stretch"_s,
                      .exerciseName = u"Calf stretch"_s,
                      .side = Side::Left,
                      .held = 30s},
                     {.step = 0,
                      .exerciseId = u"calf-stretch"_s,
                      .exerciseName = u"Calf stretch"_s,
                      .side = Side::Right,
                      .held = 29'250ms},
                     {.step = 1,
                      .exerciseId = u"neck-press"_s,
                      .exerciseName = u"Neck press"_s,
                      .side = Side::Both,
                      .held = 20s}},
            .hurts = {{.when = started.addSecs(50),
                       .exerciseId = u"calf-stretch"_s,
                       .exerciseName = u"Calf stretch"_s,
                       .side = Side::Right,
                       .score = 6,
                       .where = Region::Calf}}};
}

QVector<SessionRecord> sampleRecords(int days)
{
    QVector<SessionRecord> records;
    for (int day = days - 1; day >= 0; --day)
        records += sampleRecord(day);
    return records;
}

} // namespace Unknot
