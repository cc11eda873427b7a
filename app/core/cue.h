// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

#include <QString>

#include <chrono>

namespace Unknot {

enum class CueKind {
    Prepare,
    Begin,
    Halfway,
    Minute,
    Countdown,
    End,
    SwitchSides,
    Rest,
    Inhale,
    Exhale,
    Pause,
    Lower,
    Next,
    Done,
};

inline constexpr Names<CueKind, 14> cueKindNames{{
    {CueKind::Prepare, u"prepare"},
    {CueKind::Begin, u"begin"},
    {CueKind::Halfway, u"halfway"},
    {CueKind::Minute, u"minute"},
    {CueKind::Countdown, u"countdown"},
    {CueKind::End, u"end"},
    {CueKind::SwitchSides, u"switchSides"},
    {CueKind::Rest, u"rest"},
    {CueKind::Inhale, u"inhale"},
    {CueKind::Exhale, u"exhale"},
    {CueKind::Pause, u"pause"},
    {CueKind::Lower, u"lower"},
    {CueKind::Next, u"next"},
    {CueKind::Done, u"done"},
}};

/// Every kind of cue has a tone of its own, so a tone is named by the kind it stands for.
using Tone = CueKind;

/// What is sounded, said and shown at one moment of a timeline.
struct Cue
{
    std::chrono::milliseconds at{}; ///< from the start of the timeline
    CueKind kind = CueKind::Prepare;
    int phase = 0; ///< index of the phase it belongs to
    int id = 0; ///< its place among the cues of its timeline
    QString say{};
    QString show{};

    Tone tone() const { return kind; }
    bool operator==(const Cue &) const = default;
};

/// They move along when their phase is lengthened, since they say how much of it is left.
constexpr bool isPlacedFromEnd(CueKind kind)
{
    switch (kind) {
    case CueKind::Minute:
    case CueKind::Countdown:
    case CueKind::End:
    case CueKind::Done:
        return true;
    default:
        return false;
    }
}

} // namespace Unknot
