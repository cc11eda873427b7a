// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionrecord.h"

#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

HeldRecord heldRecord(const HeldTime &time, const Routine &routine, const Library &library)
{
    const QString id =
        time.exerciseId.isEmpty() ? routine.steps.value(time.step).exerciseId : time.exerciseId;
    const Exercise *exercise = library.exercise(id);
    return {.step = time.step,
            .exerciseId = id,
            .exerciseName = exercise ? exercise->name : id,
            .side = time.side,
            .held = std::max(0ms, time.held)};
}

QString earlierName(const QVector<HeldRecord> &records, const HeldRecord &sought)
{
    const auto same = std::ranges::find(records, sought.exerciseId, &HeldRecord::exerciseId);
    return same == records.end() ? sought.exerciseName : same->exerciseName;
}

} // namespace

QDateTime withOffset(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc());
}

SessionRecord recordOf(const Routine &routine, std::chrono::milliseconds planned, const QString &language,
                       const QDateTime &now)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .routineId = routine.id,
            .routineName = routine.name,
            .language = language,
            .started = withOffset(now),
            .ended = withOffset(now),
            .date = now.date(),
            .planned = planned,
            .steps = int(routine.steps.size())};
}

QVector<HeldRecord> heldRecords(const QVector<HeldTime> &times, const Routine &routine,
                                const Library &library, const QVector<HeldRecord> &earlier)
{
    QVector<HeldRecord> all;
    for (const HeldTime &time : times) {
        all += heldRecord(time, routine, library);
        all.last().exerciseName = earlierName(earlier, all.last());
    }
    return all;
}

std::chrono::milliseconds heldInAll(const SessionRecord &record)
{
    std::chrono::milliseconds all{};
    for (const HeldRecord &held : record.held)
        all += held.held;
    return all;
}

} // namespace Unknot
