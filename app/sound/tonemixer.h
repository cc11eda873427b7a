// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"

#include <map>
#include <span>
#include <vector>

namespace Unknot {

/// Lays tones over each other into one stream of samples, silence between them.
class ToneMixer
{
public:
    explicit ToneMixer(int sampleRate);

    /// From the next sample on. Ignored while too many are sounding.
    void play(Tone tone);

    /// 0 to 100, as people judge loudness. Glides there, so that turning it makes no click.
    void setVolume(int percent);

    /// Fills `output` with what comes next. Returns the tones whose last sample was among it.
    std::vector<Tone> mix(std::span<float> output);

private:
    struct Voice
    {
        Tone tone{};
        std::span<const float> rest{}; ///< what has not been heard yet
    };

    std::span<const float> samplesOf(Tone tone);
    void addVoices(std::span<float> output);
    void shape(std::span<float> output);
    std::vector<Tone> takeFinished();

    int m_sampleRate = 0;
    float m_gain = 1;
    float m_wantedGain = 1;
    std::vector<Voice> m_voices;
    std::map<Tone, std::vector<float>> m_samples; ///< made at the first use of each
};

} // namespace Unknot
