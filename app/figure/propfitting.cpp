// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propfitting.h"

#include "figure/limbreach.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QVector3D placeOn(const Skeleton &body, const QString &name, QStringView usual)
{
    const Landmark *touched = landmark(name.isEmpty() ? usual : QStringView(name));
    return touched ? body.point(*touched) : body.root;
}

QVector3D directionOr(const QVector3D &direction, const QVector3D &usual)
{
    return direction.isNull() ? usual : direction;
}

/// Of x, y and z the one that a direction is nearest to.
int mainAxis(const QVector3D &direction)
{
    int axis = 0;
    for (int other = 1; other < 3; ++other) {
        if (std::abs(direction[other]) > std::abs(direction[axis]))
            axis = other;
    }
    return axis;
}

PlacedProp ballAt(const PropData &ball, const Skeleton &body)
{
    const auto radius = float(ball.radius);
    // Its length tells how far the ball is pressed into the flesh, so it stays as it is.
    const QVector3D toward = directionOr(ball.toward, {0, 0, -1});
    return {PlacedProp::Shape::Ellipsoid, PlacedProp::Material::Ball,
            placeOn(body, ball.touches, u"left_palm") + toward * radius, QVector3D(radius, radius, radius)};
}

/// Fills what is between two landmarks, and is thinner the nearer they come.
PlacedProp pillowBetween(const QVector3D &one, const QVector3D &other)
{
    constexpr float wide = .055F;
    QVector3D half(wide, wide, wide);
    half[mainAxis(other - one)] = (other - one).length() / 2;
    return {PlacedProp::Shape::Ellipsoid, PlacedProp::Material::Cloth, (one + other) / 2, half};
}

/// Fills what is between the landmark and the floor, or lies on the landmark where it is told to.
PlacedProp pillowAt(const PropData &pillow, const Skeleton &body)
{
    constexpr float least = .008F;
    constexpr float half = .030F;
    constexpr float wide = .075F;
    const QVector3D touched = placeOn(body, pillow.touches, u"head_back");
    if (!pillow.between.isEmpty())
        return pillowBetween(touched, placeOn(body, pillow.between, pillow.between));
    PlacedProp placed{PlacedProp::Shape::Ellipsoid, PlacedProp::Material::Cloth};
    if (pillow.toward.isNull()) {
        const float halfHeight = std::max(least, touched.z() / 2);
        placed.centre = {touched.x(), touched.y(), halfHeight};
        placed.half = {wide, wide, halfHeight};
    } else {
        placed.centre = touched + pillow.toward.normalized() * half;
        placed.half = {wide, wide, half};
    }
    return placed;
}

/// Flattest the way it presses.
PlacedProp packAt(const PropData &pack, const Skeleton &body)
{
    constexpr float thin = .014F;
    const QVector3D toward = directionOr(pack.toward, {0, 0, 1}).normalized();
    QVector3D half(.055F, .045F, .042F);
    half[mainAxis(toward)] = thin;
    return {PlacedProp::Shape::Cushion, pack.isWarm ? PlacedProp::Material::Heat : PlacedProp::Material::Ice,
            placeOn(body, pack.touches, u"lower_back") + toward * thin, half};
}

/// On the floor. Under a moving limb a roller goes half as far as the limb.
PlacedProp rollerAt(const PropData &roller, const Skeleton &body, const Skeleton &start)
{
    const int along = roller.isAlong ? 0 : 1;
    const QVector3D before = placeOn(start, roller.touches, u"left_calf_back");
    const QVector3D way = placeOn(body, roller.touches, u"left_calf_back") - before;
    const auto radius = float(roller.radius);
    PlacedProp placed{PlacedProp::Shape::Cylinder,
                      roller.isCloth ? PlacedProp::Material::Cloth : PlacedProp::Material::Foam,
                      before + way / 2, QVector3D(radius, radius, radius)};
    placed.centre[along] = before[along];
    placed.centre.setZ(radius);
    placed.half[along] = float(roller.length) / 2;
    return placed;
}

/// Flat on the floor, from just behind the landmark on.
PlacedProp towelAt(const PropData &towel, const Skeleton &start)
{
    constexpr float behind = .03F;
    const QVector3D half(.08F, .05F, .002F);
    const QVector3D touched = placeOn(start, towel.touches, u"left_ball_of_foot");
    return {PlacedProp::Shape::Box, PlacedProp::Material::Cloth,
            QVector3D(touched.x() + half.x() - behind, touched.y(), half.z()), half};
}

/// From the left hand around the landmark to the right one.
QVector<PlacedProp> strapAt(const PropData &strap, const Skeleton &body)
{
    const QVector3D middle = placeOn(body, strap.touches, u"left_thigh_back") + strap.toward;
    QVector<PlacedProp> strands;
    for (const Limb hand : {Limb::LeftHand, Limb::RightHand}) {
        const QVector3D way = body.point(jointsOf(hand).end, touchPoint(body, hand, Touch::Grip)) - middle;
        strands.append({PlacedProp::Shape::Strand, PlacedProp::Material::Cloth, middle + way / 2, way / 2});
    }
    return strands;
}

} // namespace

bool touchesBody(PropData::Kind kind)
{
    switch (kind) {
    case PropData::Kind::Ball:
    case PropData::Kind::Pillow:
    case PropData::Kind::Pack:
    case PropData::Kind::Roller:
    case PropData::Kind::Strap:
    case PropData::Kind::Towel:
        return true;
    default:
        return false;
    }
}

QVector<PlacedProp> fittedTo(const Skeleton &body, const PropData &prop, const Skeleton &start)
{
    switch (prop.kind) {
    case PropData::Kind::Ball:
        return {ballAt(prop, body)};
    case PropData::Kind::Pillow:
        return {pillowAt(prop, body)};
    case PropData::Kind::Pack:
        return {packAt(prop, body)};
    case PropData::Kind::Roller:
        return {rollerAt(prop, body, start)};
    case PropData::Kind::Towel:
        return {towelAt(prop, start)};
    case PropData::Kind::Strap:
        return strapAt(prop, body);
    default:
        return {};
    }
}

} // namespace Unknot
