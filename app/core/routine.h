// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

namespace Unknot {

/// One exercise of a routine, with the dose it has there.
struct RoutineStep
{
    QString exerciseId{};
    Dose dose{};
    Sides sides = Sides::Together;
    QString note{};

    bool operator==(const RoutineStep &) const = default;
};

/// An ordered list of exercises. The same value is browsed, played, printed and logged.
struct Routine
{
    QString id{};
    QString name{};
    QString intro{};
    QVector<Region> regions{};
    QVector<RoutineStep> steps{};
    QStringList askBefore{}; ///< ids of SafetyQuestion
    Frequency frequency{};
    QStringList sources{};

    bool operator==(const Routine &) const = default;
};

/// A routine of this one exercise as it stands in the library.
Routine routineOf(const Exercise &exercise);

} // namespace Unknot
