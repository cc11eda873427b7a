// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/glidinggain.h"
#include "sound/resampler.h"

#include <optional>
#include <span>
#include <vector>

namespace Unknot {

/// Speech as samples, at whatever rate it was rendered.
struct Speech
{
    std::vector<float> samples{}; ///< mono, from -1 to 1
    int sampleRate = 0;
};

/// One voice in a stream of samples: what it says comes whole, or is faded out when it is hushed.
class SpeechTrack
{
public:
    explicit SpeechTrack(int sampleRate);

    /// From the next sample on, in place of what it says now.
    void say(const Speech &speech);

    void hush();

    void setVolume(int percent);

    /// Adds what comes next to `output`. Whether a phrase came to its end by that; one hushed has none.
    bool addTo(std::span<float> output);

private:
    struct Phrase
    {
        std::vector<float> samples{};
        std::size_t next = 0; ///< at the rate of the track
        std::size_t end = 0;

        bool isOver() const { return next == end; }
    };

    float nextSample();

    int m_sampleRate = 0;
    GlidingGain m_gain;
    int m_speechRate = 0; ///< that the resampler is made for
    std::optional<Resampler> m_resampler;
    Phrase m_phrase;
    Phrase m_hushed;
    float m_hushedGain = 0;
};

} // namespace Unknot
