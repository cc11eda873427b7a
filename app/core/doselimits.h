// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

namespace Unknot::DoseLimits {

using std::chrono::milliseconds;

/// A press on a knot is safe within limits of its own.
constexpr Range<milliseconds> hold(Technique technique)
{
    return technique == Technique::PressureRelease
        ? Range<milliseconds>{milliseconds(5'000), milliseconds(30'000)}
        : Range<milliseconds>{milliseconds(1'000), milliseconds(600'000)};
}

inline constexpr Range<milliseconds> move{milliseconds(0), milliseconds(60'000)};
inline constexpr Range<milliseconds> tempo{milliseconds(0), milliseconds(60'000)}; ///< each part of it
inline constexpr Range<milliseconds> rest{milliseconds(0), milliseconds(600'000)};
inline constexpr Range<milliseconds> length{milliseconds(1'000), milliseconds(1'800'000)};
inline constexpr Range<milliseconds> breath{milliseconds(1'000), milliseconds(20'000)};
inline constexpr Range<milliseconds> breathPause{milliseconds(0), milliseconds(20'000)};
inline constexpr Range<milliseconds> bout{milliseconds(1'000), milliseconds(1'200'000)};
inline constexpr Range<int> repetitions{1, 100};
inline constexpr Range<int> sets{1, 20};
inline constexpr Range<int> bouts{1, 10};
inline constexpr Range<int> cycles{1, 20};

inline constexpr Range<int> timesPerDay{1, 24};
inline constexpr Range<int> daysPerWeek{1, 7};

} // namespace Unknot::DoseLimits
