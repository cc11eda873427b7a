// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/glidinggain.h"

#include <algorithm>

namespace Unknot {

namespace {

constexpr double secondsFromSilentToFull = 0.02;

} // namespace

GlidingGain::GlidingGain(int sampleRate)
    : m_step(1 / float(secondsFromSilentToFull * sampleRate))
{
}

void GlidingGain::setVolume(int percent)
{
    const float share = float(std::clamp(percent, 0, 100)) / 100;
    m_wanted = share * share;
}

float GlidingGain::next()
{
    m_gain += std::clamp(m_wanted - m_gain, -m_step, m_step);
    return m_gain;
}

} // namespace Unknot
