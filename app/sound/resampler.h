// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace Unknot {

/// Reads a sound at another rate than it was made for, without adding pitches that are not in it.
class Resampler
{
public:
    Resampler(int from, int to);

    /// How many samples a sound of `count` has at the new rate.
    std::size_t lengthOf(std::size_t count) const;

    /// A sample at the new rate. The sound is silent before its first sample and after its last.
    float at(std::span<const float> sound, std::size_t index) const;

private:
    std::size_t m_up = 1; ///< the new rate to the old one is as up to down
    std::size_t m_down = 1;
    std::vector<float> m_weights; ///< a row for each place that a new sample can have between two old ones
};

} // namespace Unknot
