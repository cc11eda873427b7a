// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodysolid.h"

#include "core/names.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Names<BodyPart, 11> leftPartNames{{
    {BodyPart::Pelvis, u"pelvis"},
    {BodyPart::Torso, u"torso"},
    {BodyPart::Neck, u"neck"},
    {BodyPart::Head, u"head"},
    {BodyPart::LeftUpperArm, u"left upper arm"},
    {BodyPart::LeftSleeve, u"left sleeve"},
    {BodyPart::LeftForearm, u"left forearm"},
    {BodyPart::LeftHand, u"left hand"},
    {BodyPart::LeftThigh, u"left thigh"},
    {BodyPart::LeftShin, u"left shin"},
    {BodyPart::LeftFoot, u"left foot"},
}};

RoomEllipsoid inRoom(const BodyEllipsoid &ellipsoid, const Skeleton &body)
{
    const auto &[joint, centre, radii] = breathing(ellipsoid, body);
    return {body.at(joint) + body.frame(joint).rotatedVector(centre), body.frame(joint), radii};
}

/// Adds what lies between two of its ellipsoids.
void fillBetween(QVector<RoomEllipsoid> &solid, qsizetype first, qsizetype second)
{
    constexpr int steps = 3;
    const RoomEllipsoid one = solid.at(first); // copies, as the list grows
    const RoomEllipsoid other = solid.at(second);
    for (int i = 1; i < steps; ++i) {
        const float along = float(i) / steps;
        solid.append({one.centre + (other.centre - one.centre) * along,
                      QQuaternion::slerp(one.frame, other.frame, along),
                      one.radii + (other.radii - one.radii) * along});
    }
}

/// The hulls that join a thigh to the pelvis are flesh of both, and would seem to overlap all around it.
bool isJoinedByHulls(BodyPart part)
{
    return part == BodyPart::LeftThigh || part == BodyPart::RightThigh;
}

float distanceToBox(const PlacedProp &box, const QVector3D &point)
{
    const QVector3D away = point - box.centre;
    const QVector3D beyond(std::abs(away.x()) - box.half.x(), std::abs(away.y()) - box.half.y(),
                           std::abs(away.z()) - box.half.z());
    const float inside = std::max({beyond.x(), beyond.y(), beyond.z()});
    const QVector3D outside(std::max(0.F, beyond.x()), std::max(0.F, beyond.y()), std::max(0.F, beyond.z()));
    return inside < 0 ? inside : outside.length();
}

float distanceToCylinder(const PlacedProp &cylinder, const QVector3D &point)
{
    const int along = cylinder.half.x() > cylinder.half.y() ? 0 : 1;
    QVector3D away = point - cylinder.centre;
    const float beyondEnd = std::abs(away[along]) - cylinder.half[along];
    away[along] = 0;
    const float beyondSide = away.length() - cylinder.half.z();
    if (beyondEnd < 0 || beyondSide < 0)
        return std::max(beyondEnd, beyondSide);
    return std::hypot(beyondEnd, beyondSide);
}

float distanceToStrand(const PlacedProp &strand, const QVector3D &point)
{
    const float square = std::max(strand.half.lengthSquared(), 1e-9F);
    const float along =
        std::clamp(QVector3D::dotProduct(point - strand.centre, strand.half) / square, -1.F, 1.F);
    return (point - strand.centre - strand.half * along).length() - strandRadius;
}

} // namespace

QVector<RoomEllipsoid> solidOf(BodyPart part, const Skeleton &body, Build build)
{
    const PartShape &shape = shapeOf(part, build);
    const bool isChainOnly = isJoinedByHulls(part);
    const qsizetype count = isChainOnly ? shape.chain : shape.ellipsoids.size();
    QVector<RoomEllipsoid> solid;
    for (qsizetype i = 0; i < count; ++i)
        solid += inRoom(shape.ellipsoids.at(i), body);
    for (int i = 0; i + 1 < shape.chain; ++i)
        fillBetween(solid, i, i + 1);
    if (isChainOnly)
        return solid;
    for (const QVector<int> &group : shape.groups) {
        for (qsizetype i = 0; i + 1 < group.size(); ++i)
            fillBetween(solid, group.at(i), group.at(i + 1));
    }
    return solid;
}

float distanceTo(const RoomEllipsoid &ellipsoid, const QVector3D &point)
{
    const QVector3D local = ellipsoid.frame.conjugated().rotatedVector(point - ellipsoid.centre);
    const QVector3D scaled = local / ellipsoid.radii;
    const float outwards = scaled.length();
    const float slope = (scaled / ellipsoid.radii).length();
    return slope > 0 ? outwards * (outwards - 1) / slope : -ellipsoid.leastRadius();
}

float distanceTo(const QVector<RoomEllipsoid> &solid, const QVector3D &point)
{
    float least = std::numeric_limits<float>::max();
    for (const RoomEllipsoid &ellipsoid : solid)
        least = std::min(least, distanceTo(ellipsoid, point));
    return least;
}

float distanceTo(const PlacedProp &prop, const QVector3D &point)
{
    switch (prop.shape) {
    case PlacedProp::Shape::Box:
    case PlacedProp::Shape::Cushion:
        return distanceToBox(prop, point);
    case PlacedProp::Shape::Cylinder:
        return distanceToCylinder(prop, point);
    case PlacedProp::Shape::Strand:
        return distanceToStrand(prop, point);
    case PlacedProp::Shape::Ellipsoid:
        break;
    }
    return distanceTo(RoomEllipsoid{prop.centre, {}, prop.half}, point);
}

QString bodyPartName(BodyPart part)
{
    const QStringView name = nameIn(leftPartNames, part);
    if (!name.isEmpty())
        return name.toString();
    constexpr int distance = int(BodyPart::RightUpperArm) - int(BodyPart::LeftUpperArm);
    return nameIn(leftPartNames, BodyPart(int(part) - distance)).toString().replace(u"left"_s, u"right"_s);
}

} // namespace Unknot
