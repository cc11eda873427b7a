// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phaselook.h"

namespace Unknot {

PhaseLook phaseLook(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Prepare:
    case PhaseKind::EaseIn:
        return {Icon::Diamond, ToneRole::GetReady};
    case PhaseKind::Hold:
    case PhaseKind::Pause:
    case PhaseKind::Continuous:
    case PhaseKind::BreathPause:
        return {Icon::Disc, ToneRole::Hold};
    case PhaseKind::Lift:
    case PhaseKind::Inhale:
        return {Icon::ArrowUp, ToneRole::Hold};
    case PhaseKind::Lower:
    case PhaseKind::Exhale:
        return {Icon::ArrowDown, ToneRole::Rest};
    case PhaseKind::Cold:
        return {Icon::Cold, ToneRole::Rest};
    case PhaseKind::Heat:
        return {Icon::Heat, ToneRole::GetReady};
    case PhaseKind::EaseOut:
    case PhaseKind::Off:
    case PhaseKind::Rest:
    case PhaseKind::SetRest:
        return {Icon::Waves, ToneRole::Rest};
    case PhaseKind::SwitchSides:
        return {Icon::TwoArrows, ToneRole::SwitchSides};
    }
    return {};
}

} // namespace Unknot
