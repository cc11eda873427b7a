// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <span>

namespace Unknot {

/// Noise too soft to be heard. Wireless headphones fall asleep in silence and swallow the beginning of what
/// comes next; this keeps them awake for it.
class WakingNoise
{
public:
    explicit WakingNoise(int sampleRate);

    /// From the next sample on. A longer one that sounds already is not shortened.
    void sound(std::chrono::milliseconds length);

    void addTo(std::span<float> output);

private:
    float nextSample();

    int m_sampleRate = 0;
    std::int64_t m_samplesLeft = 0;
    std::uint32_t m_state = 1;
};

} // namespace Unknot
