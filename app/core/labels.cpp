// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels.h"

namespace Unknot {

QString Labels::of(Technique technique)
{
    switch (technique) {
    case Technique::Stretch:
        return tr("Stretch");
    case Technique::PressureRelease:
        return tr("Press on a knot");
    case Technique::SelfMassage:
        return tr("Self-massage");
    case Technique::Strengthening:
        return tr("Strengthen");
    case Technique::Mobility:
        return tr("Move");
    case Technique::Position:
        return tr("Position of ease");
    case Technique::Breathing:
        return tr("Breathe");
    case Technique::HeatCold:
        return tr("Heat and cold");
    }
    return {};
}

QString Labels::of(Region region)
{
    switch (region) {
    case Region::Neck:
        return tr("Neck");
    case Region::Shoulders:
        return tr("Shoulders");
    case Region::UpperBack:
        return tr("Upper back");
    case Region::Chest:
        return tr("Chest");
    case Region::LowerBack:
        return tr("Lower back");
    case Region::HipGlute:
        return tr("Hip and glute");
    case Region::FrontThigh:
        return tr("Front thigh");
    case Region::Hamstring:
        return tr("Hamstring");
    case Region::InnerThigh:
        return tr("Inner thigh");
    case Region::Calf:
        return tr("Calf");
    case Region::Foot:
        return tr("Foot");
    case Region::ForearmHand:
        return tr("Forearm and hand");
    case Region::WholeBody:
        return tr("Whole body");
    }
    return {};
}

QString Labels::of(Position position)
{
    switch (position) {
    case Position::Supine:
        return tr("Lying on your back");
    case Position::Prone:
        return tr("Lying on your front");
    case Position::SideLying:
        return tr("Lying on your side");
    case Position::Seated:
        return tr("Sitting on a chair");
    case Position::FloorSeated:
        return tr("Sitting on the floor");
    case Position::Standing:
        return tr("Standing");
    case Position::Kneeling:
        return tr("Kneeling");
    case Position::Quadruped:
        return tr("On hands and knees");
    case Position::Any:
        return tr("Any position");
    }
    return {};
}

QString Labels::of(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Prepare:
        return tr("Get ready");
    case PhaseKind::EaseIn:
        return tr("Ease in");
    case PhaseKind::Hold:
        return tr("Hold");
    case PhaseKind::EaseOut:
        return tr("Ease out");
    case PhaseKind::Lift:
        return tr("Lift");
    case PhaseKind::Pause:
        return tr("Stay");
    case PhaseKind::Lower:
        return tr("Lower");
    case PhaseKind::Continuous:
        return tr("Keep going");
    case PhaseKind::Inhale:
        return tr("Breathe in");
    case PhaseKind::BreathPause:
        return tr("Wait");
    case PhaseKind::Exhale:
        return tr("Breathe out");
    case PhaseKind::Cold:
        return tr("Cold");
    case PhaseKind::Heat:
        return tr("Warmth");
    case PhaseKind::Off:
        return tr("Off");
    case PhaseKind::Rest:
    case PhaseKind::SetRest:
        return tr("Rest");
    case PhaseKind::SwitchSides:
        return tr("Switch sides");
    }
    return {};
}

QString Labels::of(Side side)
{
    switch (side) {
    case Side::Left:
        return tr("Left side");
    case Side::Right:
        return tr("Right side");
    case Side::Both:
        break;
    }
    return {};
}

} // namespace Unknot
