// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVector>

#include <chrono>
#include <optional>
#include <variant>

namespace Unknot {

/// From least to most, both counted in.
template <typename T>
struct Range
{
    T least{};
    T most{};

    bool contains(const T &value) const { return least <= value && value <= most; }
    bool operator==(const Range &) const = default;
};

/// Both sides of the body at once, each in turn, or the sore one only.
enum class Sides { Together, Each, One };

/// Stretches, presses and still work: move into the position, hold it, move out of it.
struct Holds
{
    std::chrono::milliseconds hold{};
    std::optional<Range<std::chrono::milliseconds>> holdRange{}; ///< what a person may reasonably choose
    std::chrono::milliseconds move{}; ///< into the position and out of it, together
    int repetitions = 1;
    std::chrono::milliseconds rest{}; ///< between repetitions
    int sets = 1;
    std::chrono::milliseconds setRest{}; ///< between sets

    bool operator==(const Holds &) const = default;
};

/// How fast one repetition goes.
struct Tempo
{
    std::chrono::milliseconds lift{};
    std::chrono::milliseconds pause{};
    std::chrono::milliseconds lower{};

    std::chrono::milliseconds length() const { return lift + pause + lower; }
    bool operator==(const Tempo &) const = default;
};

/// Timed follows the tempo; Own waits for the person to say it is done.
enum class Pace { Timed, Own };

/// Counted movements: raises, bridges, lunges.
struct Repetitions
{
    int count = 1;
    Tempo tempo{};
    int sets = 1;
    std::chrono::milliseconds setRest{};
    Pace pace = Pace::Timed;

    bool operator==(const Repetitions &) const = default;
};

/// One thing kept up for a while: rolling, kneading, walking about.
struct Continuous
{
    std::chrono::milliseconds length{};
    std::optional<Range<std::chrono::milliseconds>> lengthRange{};
    int sets = 1;
    std::chrono::milliseconds setRest{};

    bool operator==(const Continuous &) const = default;
};

/// Paced breathing.
struct Breaths
{
    int count = 1;
    std::chrono::milliseconds in{};
    std::chrono::milliseconds pause{};
    std::chrono::milliseconds out{};

    bool operator==(const Breaths &) const = default;
};

/// One stretch of cold, of heat, or of neither.
struct Bout
{
    enum class Kind { Cold, Heat, Off };

    Kind kind = Kind::Off;
    std::chrono::milliseconds length{};

    bool operator==(const Bout &) const = default;
};

/// Cold and heat in turns. A last Off is left out: there is nothing to wait for.
struct Cycles
{
    QVector<Bout> bouts{};
    int count = 1;

    bool operator==(const Cycles &) const = default;
};

/// How much of an exercise.
using Dose = std::variant<Holds, Repetitions, Continuous, Breaths, Cycles>;

/// For std::visit: one function for each kind of dose.
template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace Unknot
