// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/speechtrack.h"

#include <utility>

namespace Unknot {

namespace {

/// Speech is rendered nearly as loud as can be. Like this it is as loud as by Speech Dispatcher, and a tone
/// fits on top of it.
constexpr float loudness = 0.9F;
constexpr float secondsToFadeOut = 0.015F;

} // namespace

SpeechTrack::SpeechTrack(int sampleRate)
    : m_sampleRate(sampleRate),
      m_gain(sampleRate)
{
}

void SpeechTrack::say(const Speech &speech)
{
    hush();
    if (std::exchange(m_speechRate, speech.sampleRate) != speech.sampleRate)
        m_resampler.emplace(speech.sampleRate, m_sampleRate);
    m_phrase = {.samples = speech.samples, .end = m_resampler->lengthOf(speech.samples.size())};
}

void SpeechTrack::hush()
{
    if (m_phrase.isOver())
        return;
    m_hushed = std::exchange(m_phrase, {});
    m_hushedGain = 1;
}

void SpeechTrack::setVolume(int percent)
{
    m_gain.setVolume(percent);
    if (m_phrase.isOver())
        m_gain.jump();
}

bool SpeechTrack::addTo(std::span<float> output)
{
    const bool wasSpeaking = !m_phrase.isOver();
    for (float &sample : output)
        sample += loudness * m_gain.next() * nextSample();
    return wasSpeaking && m_phrase.isOver();
}

float SpeechTrack::nextSample()
{
    float sample = 0;
    if (!m_phrase.isOver())
        sample = m_resampler->at(m_phrase.samples, m_phrase.next++);
    if (m_hushedGain > 0 && !m_hushed.isOver()) {
        sample += m_hushedGain * m_resampler->at(m_hushed.samples, m_hushed.next++);
        m_hushedGain -= 1 / (secondsToFadeOut * float(m_sampleRate));
    }
    return sample;
}

} // namespace Unknot
