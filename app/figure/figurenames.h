// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"
#include "figure/figuredata.h"

namespace Unknot {

// The words that figure blocks use, besides those of anatomy, supports and muscles.

inline constexpr Names<Lie, 5> lieNames{{
    {Lie::Upright, u"upright"},
    {Lie::Supine, u"supine"},
    {Lie::Prone, u"prone"},
    {Lie::LeftSide, u"left_side"},
    {Lie::RightSide, u"right_side"},
}};

inline constexpr Names<Limb, limbCount> limbNames{{
    {Limb::LeftHand, u"left_hand"},
    {Limb::RightHand, u"right_hand"},
    {Limb::LeftFoot, u"left_foot"},
    {Limb::RightFoot, u"right_foot"},
}};

inline constexpr Names<Touch, 3> handTouchNames{{
    {Touch::Palm, u"palm"},
    {Touch::Fingertips, u"fingertips"},
    {Touch::Grip, u"grip"},
}};

inline constexpr Names<Touch, 2> footTouchNames{{
    {Touch::Ankle, u"ankle"},
    {Touch::Sole, u"sole"},
}};

inline constexpr Names<CameraView::Focus, 6> focusNames{{
    {CameraView::Focus::All, u"all"},
    {CameraView::Focus::Upper, u"upper"},
    {CameraView::Focus::Head, u"head"},
    {CameraView::Focus::Arms, u"arms"},
    {CameraView::Focus::Legs, u"legs"},
    {CameraView::Focus::Feet, u"feet"},
}};

inline constexpr Names<PropData::Kind, 11> propKindNames{{
    {PropData::Kind::Mat, u"mat"},
    {PropData::Kind::Chair, u"chair"},
    {PropData::Kind::Table, u"table"},
    {PropData::Kind::Wall, u"wall"},
    {PropData::Kind::Ball, u"ball"},
    {PropData::Kind::Roller, u"roller"},
    {PropData::Kind::Pillow, u"pillow"},
    {PropData::Kind::Step, u"step"},
    {PropData::Kind::Strap, u"strap"},
    {PropData::Kind::Pack, u"pack"},
    {PropData::Kind::Towel, u"towel"},
}};

/// What is left out is there with every pose.
inline constexpr Names<WithPose, 2> withPoseNames{{
    {WithPose::Start, u"start"},
    {WithPose::End, u"end"},
}};

constexpr bool isHand(Limb limb)
{
    return limb == Limb::LeftHand || limb == Limb::RightHand;
}

/// Points of a prop that hands and feet may reach for.
QStringList propPointNames(const PropData &prop);

/// The checks that a figure may be let off from.
QStringList figureCheckNames();

/// "right_knee" for "left_knee"; what has no side stays.
QString onOtherSide(const QString &name);

} // namespace Unknot
