// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/wakingnoise.h"

#include <algorithm>

namespace Unknot {

namespace {

/// 66 decibels below full scale: far above what headphones take for silence, far below what ears do.
constexpr float peak = 0.0005F;

} // namespace

WakingNoise::WakingNoise(int sampleRate)
    : m_sampleRate(sampleRate)
{
}

void WakingNoise::sound(std::chrono::milliseconds length)
{
    m_samplesLeft = std::max<std::int64_t>(m_samplesLeft, length.count() * m_sampleRate / 1000);
}

void WakingNoise::addTo(std::span<float> output)
{
    const auto count = std::min(m_samplesLeft, std::int64_t(output.size()));
    for (float &sample : output.first(std::size_t(count)))
        sample += nextSample();
    m_samplesLeft -= count;
}

float WakingNoise::nextSample()
{
    // The plainest generator there is does well enough for what nobody hears.
    m_state = m_state * 1664525U + 1013904223U;
    return peak * (float(m_state >> 8) / float(1U << 23) - 1);
}

} // namespace Unknot
