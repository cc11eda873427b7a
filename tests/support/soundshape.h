// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace Unknot {

/// Finds where sounds begin after so much silence, in samples that come piece by piece.
class OnsetFinder
{
public:
    OnsetFinder(int sampleRate, std::chrono::milliseconds silence);

    void add(std::span<const float> samples);

    /// From the first sample of all.
    const std::vector<std::chrono::milliseconds> &found() const { return m_found; }

private:
    int m_sampleRate;
    int m_pause;
    int m_silent;
    std::size_t m_count = 0;
    std::vector<std::chrono::milliseconds> m_found;
};

/// Where a sound begins after at least 60 ms of silence, from the first sample.
std::vector<std::chrono::milliseconds> onsets(std::span<const float> samples, int sampleRate);

/// The index of the first sample that is loud enough to be heard.
std::optional<std::size_t> firstAudible(std::span<const float> samples);

/// The index of the last sample that is loud enough to be heard.
std::optional<std::size_t> lastAudible(std::span<const float> samples);

/// How often a sound swells: the number of notes one hears.
int swells(std::span<const float> samples, int sampleRate);

/// The height of a sound in hertz; 0 for silence.
double pitch(std::span<const float> samples, int sampleRate);

} // namespace Unknot
