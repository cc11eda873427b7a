// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/speechtrack.h"
#include "sound/tonemixer.h"
#include "sound/wakingnoise.h"

#include <span>
#include <vector>

namespace Unknot {

/// All that we sound, in one stream of samples: tones, speech over them, and silence or nearly so in between.
class SoundMixer
{
public:
    struct Finished
    {
        std::vector<int> tones{}; ///< ids
        bool speech = false;
    };

    explicit SoundMixer(int sampleRate);

    ToneMixer &tones() { return m_tones; }
    SpeechTrack &speech() { return m_speech; }
    WakingNoise &noise() { return m_noise; }

    /// Fills `output` with what comes next. Returns what came to its end by that.
    Finished mix(std::span<float> output);

private:
    ToneMixer m_tones;
    SpeechTrack m_speech;
    WakingNoise m_noise;
};

} // namespace Unknot
