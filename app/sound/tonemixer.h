// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "sound/glidinggain.h"

#include <chrono>
#include <map>
#include <span>
#include <vector>

namespace Unknot {

/// Lays tones over each other into one stream of samples, silence between them.
class ToneMixer
{
public:
    explicit ToneMixer(int sampleRate);

    /// From the next sample on, or that much later. Ignored while too many are sounding.
    void play(int id, Tone tone, std::chrono::milliseconds wait = {});
    /// Those that are not heard yet never will be.
    void forgetWaiting();

    void setVolume(int percent);

    /// Fills `output` with what comes next. Returns the ids of the tones whose last sample was among it.
    std::vector<int> mix(std::span<float> output);

private:
    struct Voice
    {
        int id = 0;
        std::size_t wait = 0; ///< samples of silence before it
        std::span<const float> rest{}; ///< what has not been heard yet

        void addTo(std::span<float> output);
    };

    std::span<const float> samplesOf(Tone tone);
    void addVoices(std::span<float> output);
    std::vector<int> takeFinished();

    int m_sampleRate = 0;
    GlidingGain m_gain;
    std::vector<Voice> m_voices;
    std::map<Tone, std::vector<float>> m_samples; ///< made at the first use of each
};

} // namespace Unknot
