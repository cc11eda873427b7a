// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace Unknot {

/// Where a sound begins after at least that much silence, from the first sample.
std::vector<std::chrono::milliseconds> onsets(std::span<const float> samples, int sampleRate,
                                              std::chrono::milliseconds silence = std::chrono::milliseconds(60));

/// The index of the last sample that is loud enough to be heard.
std::optional<std::size_t> lastAudible(std::span<const float> samples);

/// How often a sound swells: the number of notes one hears.
int swells(std::span<const float> samples, int sampleRate);

/// The height of a sound in hertz; 0 for silence.
double pitch(std::span<const float> samples, int sampleRate);

} // namespace Unknot
