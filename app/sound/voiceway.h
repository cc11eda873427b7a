// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

namespace Unknot {

/// Who speaks, in the order in which they are tried.
enum class VoiceWay {
    Unknown, ///< not asked for, or not found out yet
    SpeechDispatcher, ///< the desktop's own speech service, with the voices chosen there
    Espeak, ///< rendered by ourselves, played where the tones are
    None, ///< nobody can speak this language here: there are tones only
};

inline constexpr Names<VoiceWay, 3> voiceWayNames{{
    {VoiceWay::SpeechDispatcher, u"speechd"},
    {VoiceWay::Espeak, u"espeak"},
    {VoiceWay::None, u"off"},
}};

} // namespace Unknot
