// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phaseplace.h"

#include "ui/figure/figureloop.h"

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

double placeIn(const Phase &phase, milliseconds elapsed, milliseconds length)
{
    const double share =
        length > 0ms ? std::clamp(double(elapsed.count()) / double(length.count()), 0.0, 1.0) : 1;
    switch (phase.kind) {
    case PhaseKind::EaseIn:
    case PhaseKind::Lift:
    case PhaseKind::Inhale:
        return share;
    case PhaseKind::EaseOut:
    case PhaseKind::Lower:
    case PhaseKind::Exhale:
        return 1 - share;
    case PhaseKind::Continuous:
        return FigureLoop::placeAt(elapsed);
    case PhaseKind::Hold:
    case PhaseKind::Pause:
    case PhaseKind::BreathPause:
    case PhaseKind::Cold:
    case PhaseKind::Heat:
        return 1;
    case PhaseKind::Prepare:
    case PhaseKind::Off:
    case PhaseKind::Rest:
    case PhaseKind::SwitchSides:
    case PhaseKind::SetRest:
        break;
    }
    return 0;
}

bool movesIn(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::EaseIn:
    case PhaseKind::Lift:
    case PhaseKind::Inhale:
    case PhaseKind::EaseOut:
    case PhaseKind::Lower:
    case PhaseKind::Exhale:
    case PhaseKind::Continuous:
        return true;
    default:
        return false;
    }
}

bool isTimedRepetition(const Phase &phase)
{
    return phase.kind == PhaseKind::Lift || phase.kind == PhaseKind::Pause || phase.kind == PhaseKind::Lower;
}

bool isBoutChange(const Cue &cue, const Timeline &timeline)
{
    const Phase &phase = timeline.phases().at(cue.phase);
    return isBout(phase.kind) && (cue.at == phase.start || cue.kind == CueKind::Done);
}

bool isBreath(PhaseKind kind)
{
    return kind == PhaseKind::Inhale || kind == PhaseKind::BreathPause || kind == PhaseKind::Exhale;
}

} // namespace Unknot
