// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/skeleton.h"

#include <QVector3D>
#include <QVector>

namespace Unknot {

/// The parts that a figure is drawn from, each with an outline of its own.
enum class BodyPart {
    Pelvis,
    Torso, ///< the shirt
    Neck,
    Head,
    LeftUpperArm,
    LeftSleeve,
    LeftForearm,
    LeftHand,
    LeftThigh,
    LeftShin,
    LeftFoot,
    RightUpperArm,
    RightSleeve,
    RightForearm,
    RightHand,
    RightThigh,
    RightShin,
    RightFoot,
};

inline constexpr int bodyPartCount = 18;

/// `part` is one of the left side, or in the middle.
constexpr BodyPart onSide(BodyPart part, Side side)
{
    constexpr int distance = int(BodyPart::RightUpperArm) - int(BodyPart::LeftUpperArm);
    return side == Side::Right && part >= BodyPart::LeftUpperArm ? BodyPart(int(part) + distance) : part;
}

/// What a part is covered with.
enum class BodyMaterial { Skin, Shirt, Trousers, Shoe, Hair };

/// In the frame of a joint, its axes along those of the frame. Body heights.
struct BodyEllipsoid
{
    Joint joint{};
    QVector3D centre{};
    QVector3D radii{};
};

/// One part as a solid: hulls around neighbouring ellipsoids.
struct PartShape
{
    BodyMaterial material{};
    QVector<BodyEllipsoid> ellipsoids{};
    int chain = 0; ///< so many of the first follow one another in a smooth curve
    QVector<QVector<int>> groups{}; ///< two or three with one hull around them, besides the chain
};

const PartShape &shapeOf(BodyPart part, Build build);
/// As this body holds it: its fingers may be spread.
PartShape shapeIn(const Skeleton &body, BodyPart part, Build build);

/// Where two parts grow together: near it there is no line between them.
struct PartLink
{
    BodyPart inner{}; ///< nearer the trunk
    BodyPart outer{};
    Joint joint{};
    float radius = 0; ///< of the region around the joint, body heights
};

const QVector<PartLink> &partLinks();
bool areLinked(BodyPart part, BodyPart other);

/// As it is with the breath of the body: deeper to the front, and a little wider.
BodyEllipsoid breathing(const BodyEllipsoid &ellipsoid, const Skeleton &body);

/// How far down an ellipsoid reaches: the least z of it in the room.
float lowestPoint(const BodyEllipsoid &ellipsoid, const Skeleton &body);

} // namespace Unknot
