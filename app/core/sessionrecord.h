// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"

#include <QDateTime>

namespace Unknot {

/// Discomfort: from 0, none, to 10, the worst there is. None: the person did not say.
using Discomfort = std::optional<int>;

/// How long one side was really held, moved or kept warm in one step. The name is the one that was shown:
/// the exercise may be another one by the time someone reads it.
struct HeldRecord
{
    int step = 0; ///< index of the routine's step
    QString exerciseId{};
    QString exerciseName{};
    Side side = Side::Both;
    std::chrono::milliseconds held{};

    bool operator==(const HeldRecord &) const = default;
};

/// "This hurts", pressed once.
struct HurtRecord
{
    QDateTime when{};
    QString exerciseId{};
    QString exerciseName{};
    Side side = Side::Both;
    Discomfort score{};
    std::optional<Region> where{};

    bool operator==(const HurtRecord &) const = default;
};

/// One session as it really was, finished or not. Moments carry the offset of the place where it was played.
struct SessionRecord
{
    QString id{}; ///< a UUID without braces
    QString routineId{};
    QString routineName{};
    QString language{}; ///< of the names
    QDateTime started{};
    QDateTime ended{}; ///< or when it was last heard of
    QDate date{}; ///< the day on which it began, where it was played
    std::chrono::milliseconds planned{};
    std::chrono::milliseconds practised{}; ///< that it ran, pauses left out
    int steps = 0; ///< of the routine
    int stepsReached = 0; ///< the first one counts as soon as it begins
    /// The end was reached, and nine tenths of the time to be practised was, on both sides where there are
    /// two. What was left out before its beginning is not asked for; what goes at one's own pace counts once
    /// the person says that it is done.
    bool finished = false;
    Discomfort discomfortBefore{};
    Discomfort discomfortAfter{};
    QVector<HeldRecord> held{};
    QVector<HurtRecord> hurts{};

    bool operator==(const SessionRecord &) const = default;
};

/// The moment as it was on the clocks there, with their distance from UTC.
QDateTime withOffset(const QDateTime &moment);

/// A record with an id of its own, of a session that is about to begin.
SessionRecord recordOf(const Routine &routine, std::chrono::milliseconds planned, const QString &language,
                       const QDateTime &now);

/// What was held in these steps, with the names of the exercises: those of `earlier` where they are in it,
/// for a session that was cut short and gone on with.
QVector<HeldRecord> heldRecords(const QVector<HeldTime> &times, const Routine &routine,
                                const Library &library, const QVector<HeldRecord> &earlier = {});

std::chrono::milliseconds heldInAll(const SessionRecord &record);

} // namespace Unknot
