// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonemixer.h"

#include "sound/tonesynthesis.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace Unknot {

namespace {

constexpr double secondsFromSilentToFull = 0.02;
/// No session sounds as many at once; a flood of them would only be noise.
constexpr std::size_t mostVoices = 8;

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

ToneMixer::ToneMixer(int sampleRate)
    : m_sampleRate(sampleRate)
{
}

void ToneMixer::play(Tone tone)
{
    if (m_voices.size() < mostVoices)
        m_voices.push_back({.tone = tone, .rest = samplesOf(tone)});
}

void ToneMixer::setVolume(int percent)
{
    const float share = float(std::clamp(percent, 0, 100)) / 100;
    m_wantedGain = share * share;
}

std::vector<Tone> ToneMixer::mix(std::span<float> output)
{
    std::fill(output.begin(), output.end(), 0.0F);
    addVoices(output);
    shape(output);
    return takeFinished();
}

std::span<const float> ToneMixer::samplesOf(Tone tone)
{
    std::vector<float> &samples = m_samples[tone];
    if (samples.empty())
        samples = synthesised(tone, m_sampleRate);
    return samples;
}

void ToneMixer::addVoices(std::span<float> output)
{
    for (Voice &voice : m_voices) {
        const std::size_t count = std::min(output.size(), voice.rest.size());
        std::transform(voice.rest.begin(), voice.rest.begin() + std::ptrdiff_t(count), output.begin(),
                       output.begin(), std::plus<>());
        voice.rest = voice.rest.subspan(count);
    }
}

void ToneMixer::shape(std::span<float> output)
{
    const float step = 1 / float(secondsFromSilentToFull * m_sampleRate);
    for (float &sample : output) {
        m_gain += std::clamp(m_wantedGain - m_gain, -step, step);
        sample = keptBelowFullScale(sample * m_gain);
    }
}

std::vector<Tone> ToneMixer::takeFinished()
{
    std::vector<Tone> finished;
    for (const Voice &voice : m_voices) {
        if (voice.rest.empty())
            finished.push_back(voice.tone);
    }
    std::erase_if(m_voices, [](const Voice &voice) { return voice.rest.empty(); });
    return finished;
}

} // namespace Unknot
