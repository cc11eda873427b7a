// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

namespace Unknot {

/// Which exercises a person wants to see. Choices of one kind add up, those of different kinds narrow; where
/// nothing is chosen, everything passes.
struct ExerciseFilter
{
    QVector<Technique> techniques{};
    QVector<Position> positions{}; ///< what can be done in any position passes them all
    QStringList equipment{}; ///< keys of Library::equipmentName()
    bool withoutEquipment = false; ///< what needs nothing at all passes, too
    std::optional<std::chrono::minutes> under{}; ///< how long it takes
    bool noFloor = false;
    bool atDesk = false; ///< on a chair, with nothing but that and a table

    bool isEmpty() const { return *this == ExerciseFilter(); }

    /// `length` is how long the exercise takes.
    bool matches(const Exercise &exercise, std::chrono::milliseconds length) const;

    bool operator==(const ExerciseFilter &) const = default;
};

/// The limits that are offered for ExerciseFilter::under.
inline constexpr std::array lengthLimits{std::chrono::minutes(1), std::chrono::minutes(2),
                                         std::chrono::minutes(5)};

} // namespace Unknot
