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
    Countdown,
    End,
    SwitchSides,
    Rest,
    Inhale,
    Exhale,
    Next,
    Done,
};

inline constexpr Names<CueKind, 11> cueKindNames{{
    {CueKind::Prepare, u"prepare"},
    {CueKind::Begin, u"begin"},
    {CueKind::Halfway, u"halfway"},
    {CueKind::Countdown, u"countdown"},
    {CueKind::End, u"end"},
    {CueKind::SwitchSides, u"switchSides"},
    {CueKind::Rest, u"rest"},
    {CueKind::Inhale, u"inhale"},
    {CueKind::Exhale, u"exhale"},
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
    QString say{};
    QString show{};

    Tone tone() const { return kind; }
    bool operator==(const Cue &) const = default;
};

/// Countdown and End are placed from the end of their phase: they move along when it is lengthened.
constexpr bool isPlacedFromEnd(CueKind kind)
{
    return kind == CueKind::Countdown || kind == CueKind::End || kind == CueKind::Done;
}

} // namespace Unknot
