// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonemixer.h"

#include "sound/tonesynthesis.h"

#include <algorithm>
#include <functional>

namespace Unknot {

namespace {

/// No session sounds as many at once; a flood of them would only be noise.
constexpr std::size_t mostVoices = 8;

} // namespace

ToneMixer::ToneMixer(int sampleRate)
    : m_sampleRate(sampleRate),
      m_gain(sampleRate)
{
}

void ToneMixer::play(int id, Tone tone, std::chrono::milliseconds wait)
{
    if (m_voices.size() < mostVoices)
        m_voices.push_back(
            {.id = id, .wait = std::size_t(wait.count() * m_sampleRate / 1000), .rest = samplesOf(tone)});
}

void ToneMixer::forgetWaiting()
{
    std::erase_if(m_voices, [](const Voice &voice) { return voice.wait > 0; });
}

void ToneMixer::setVolume(int percent)
{
    m_gain.setVolume(percent);
    if (m_voices.empty())
        m_gain.jump();
}

std::vector<int> ToneMixer::mix(std::span<float> output)
{
    std::fill(output.begin(), output.end(), 0.0F);
    addVoices(output);
    for (float &sample : output)
        sample *= m_gain.next();
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
    for (Voice &voice : m_voices)
        voice.addTo(output);
}

void ToneMixer::Voice::addTo(std::span<float> output)
{
    const std::size_t silence = std::min(output.size(), wait);
    wait -= silence;
    const std::span<float> room = output.subspan(silence);
    const std::size_t count = std::min(room.size(), rest.size());
    std::transform(rest.begin(), rest.begin() + std::ptrdiff_t(count), room.begin(), room.begin(),
                   std::plus<>());
    rest = rest.subspan(count);
}

std::vector<int> ToneMixer::takeFinished()
{
    std::vector<int> finished;
    for (const Voice &voice : m_voices) {
        if (voice.rest.empty())
            finished.push_back(voice.id);
    }
    std::erase_if(m_voices, [](const Voice &voice) { return voice.rest.empty(); });
    return finished;
}

} // namespace Unknot
