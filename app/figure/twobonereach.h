// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/skeleton.h"

namespace Unknot {

/// The joints of a limb that two bones connect: hip, knee, ankle or shoulder, elbow, wrist.
struct LimbJoints
{
    Joint root{};
    Joint middle{};
    Joint end{};
};

constexpr bool isLeg(Limb limb)
{
    return limb == Limb::LeftFoot || limb == Limb::RightFoot;
}

constexpr Side sideOf(Limb limb)
{
    return limb == Limb::LeftHand || limb == Limb::LeftFoot ? Side::Left : Side::Right;
}

constexpr LimbJoints jointsOf(Limb limb)
{
    const Side side = sideOf(limb);
    return isLeg(limb) ? LimbJoints{onSide(Joint::LeftHip, side), onSide(Joint::LeftKnee, side),
                                    onSide(Joint::LeftAnkle, side)}
                       : LimbJoints{onSide(Joint::LeftShoulder, side), onSide(Joint::LeftElbow, side),
                                    onSide(Joint::LeftWrist, side)};
}

/// Bends elbow or knee by the law of cosines, so that wrist or ankle comes to `target`: for the bones a and b
/// and the distance d, the cosine of the angle at the root is (a^2 + d^2 - b^2) / 2ad. The bend points as far
/// towards `bendTowards`, a direction in the room, as it can. The forearm keeps its pronation.
/// Returns by how much the target is out of reach.
float bringLimbTo(Skeleton &body, Limb limb, const QVector3D &target, const QVector3D &bendTowards);

/// Turns hand or foot to a frame in the room; the forearm takes over what is pronation.
void turnLimbEndTo(Skeleton &body, Limb limb, const QQuaternion &frame);

/// Where elbow or knee points now.
QVector3D bendDirection(const Skeleton &body, Limb limb);

} // namespace Unknot
