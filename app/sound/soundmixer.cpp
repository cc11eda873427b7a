// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundmixer.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// Leaves all but the loudest samples alone and bends those, where cutting them off would rasp.
float keptBelowFullScale(float sample)
{
    constexpr float knee = 0.7F;
    const float loudness = std::abs(sample);
    if (loudness <= knee)
        return sample;
    const float bent = knee + (1 - knee) * std::tanh((loudness - knee) / (1 - knee));
    return std::copysign(bent, sample);
}

} // namespace

SoundMixer::SoundMixer(int sampleRate)
    : m_tones(sampleRate),
      m_speech(sampleRate),
      m_noise(sampleRate)
{
}

SoundMixer::Finished SoundMixer::mix(std::span<float> output)
{
    Finished finished;
    finished.tones = m_tones.mix(output);
    finished.speech = m_speech.addTo(output);
    m_noise.addTo(output);
    std::transform(output.begin(), output.end(), output.begin(), keptBelowFullScale);
    return finished;
}

} // namespace Unknot
