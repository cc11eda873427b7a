// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "core/dose.h"

namespace Unknot {

/// How the cues of a session reach a person beside being seen: by tones, by a voice, by both or by neither.
/// At first a session sounds and speaks: whoever lies face down sees none of it.
struct CueProfile
{
    bool tones = true;
    bool voice = true;
    int toneVolume = 100; ///< percent
    int voiceVolume = 100; ///< percent
    /// Kinds that are only seen, in the order of cueKindNames.
    QVector<CueKind> silentCues{CueKind::Minute};
    /// How long before a cue a headset is woken that sleeps in silence and swallows the first sound.
    std::chrono::milliseconds leadIn{};
    bool flash = false; ///< the session's panel lights up with each cue

    bool isSilent() const { return !tones && !voice; }
    bool sounds(CueKind kind) const { return tones && !silentCues.contains(kind); }
    bool speaks(CueKind kind) const { return voice && !silentCues.contains(kind); }

    bool operator==(const CueProfile &) const = default;
};

namespace CueProfileLimits {

inline constexpr Range<int> volume{0, 100};
inline constexpr Range<std::chrono::milliseconds> leadIn{std::chrono::milliseconds(0),
                                                         std::chrono::milliseconds(3000)};

} // namespace CueProfileLimits

} // namespace Unknot
