// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <span>
#include <vector>

namespace Unknot {

/// Where a sound begins after at least 60 ms of silence, from the first sample.
std::vector<std::chrono::milliseconds> onsets(std::span<const float> samples, int sampleRate);

/// How often a sound swells: the number of notes one hears.
int swells(std::span<const float> samples, int sampleRate);

/// The height of a sound in hertz; 0 for silence.
double pitch(std::span<const float> samples, int sampleRate);

} // namespace Unknot
