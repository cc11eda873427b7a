// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propplacing.h"

#include "figure/chairshape.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QVector3D landmarkPlace(const PropData &prop, const Skeleton &body, QStringView usual)
{
    const Landmark *touched = landmark(prop.touches.isEmpty() ? usual : QStringView(prop.touches));
    return touched ? body.point(*touched) : body.root;
}

QVector3D directionOr(const QVector3D &direction, const QVector3D &usual)
{
    return direction.isNull() ? usual : direction;
}

PlacedProp ballAt(const PropData &ball, const Skeleton &body)
{
    const auto radius = float(ball.radius);
    // Its length tells how far the ball is pressed into the flesh, so it stays as it is.
    const QVector3D toward = directionOr(ball.toward, {0, 0, -1});
    return {PlacedProp::Shape::Ellipsoid, PlacedProp::Material::Ball,
            landmarkPlace(ball, body, u"left_palm") + toward * radius, QVector3D(radius, radius, radius)};
}

/// Fills what is between the landmark and the floor, or lies on the landmark where it is told to.
PlacedProp pillowAt(const PropData &pillow, const Skeleton &body)
{
    constexpr float least = .008F;
    constexpr float half = .030F;
    const QVector3D touched = landmarkPlace(pillow, body, u"head_back");
    PlacedProp placed{PlacedProp::Shape::Ellipsoid, PlacedProp::Material::Cloth};
    if (pillow.toward.isNull()) {
        const float halfHeight = std::max(least, touched.z() / 2);
        placed.centre = {touched.x(), touched.y(), halfHeight};
        placed.half = {.075F, .075F, halfHeight};
    } else {
        placed.centre = touched + pillow.toward.normalized() * half;
        placed.half = {.075F, .075F, half};
    }
    return placed;
}

/// A flat box, flattest the way it presses.
PlacedProp packAt(const PropData &pack, const Skeleton &body)
{
    constexpr float thin = .012F;
    const QVector3D toward = directionOr(pack.toward, {0, 0, 1}).normalized();
    QVector3D half(.050F, .045F, .040F);
    int flattest = 0;
    for (int axis = 1; axis < 3; ++axis) {
        if (std::abs(toward[axis]) > std::abs(toward[flattest]))
            flattest = axis;
    }
    half[flattest] = thin;
    return {PlacedProp::Shape::Box, PlacedProp::Material::Ice,
            landmarkPlace(pack, body, u"lower_back") + toward * thin, half};
}

/// From the left hand around the landmark to the right one, as a row of beads.
QVector<PlacedProp> strapAt(const PropData &strap, const Skeleton &body)
{
    constexpr int beadsEachSide = 9;
    constexpr float half = .009F;
    const QVector3D middle = landmarkPlace(strap, body, u"left_thigh_back");
    QVector<PlacedProp> beads;
    for (const Limb hand : {Limb::LeftHand, Limb::RightHand}) {
        const QVector3D end = body.point(jointsOf(hand).end, touchPoint(body, hand, Touch::Grip));
        for (int i = 0; i <= beadsEachSide; ++i) {
            const float along = float(i) / beadsEachSide;
            beads.append({PlacedProp::Shape::Ellipsoid, PlacedProp::Material::Cloth,
                          middle + (end - middle) * along, QVector3D(half, half, half)});
        }
    }
    return beads;
}

/// Where a body touches or nearly touches the floor, seen from above.
struct Footprint
{
    QVector3D least{1e3F, 1e3F, 0};
    QVector3D most{-1e3F, -1e3F, 0};

    void add(const Skeleton &body, const QVector<BodyEllipsoid> &ellipsoids)
    {
        constexpr float low = .25F;
        for (const BodyEllipsoid &ellipsoid : ellipsoids) {
            const QVector3D centre = body.point(ellipsoid.joint, ellipsoid.centre);
            if (centre.z() > low)
                continue;
            least = {std::min(least.x(), centre.x()), std::min(least.y(), centre.y()), 0};
            most = {std::max(most.x(), centre.x()), std::max(most.y(), centre.y()), 0};
        }
    }
};

} // namespace

PropPlacing::PropPlacing(const QVector<PropData> &props, const Skeleton &start, Build build)
{
    for (const PropData &prop : props) {
        switch (prop.kind) {
        case PropData::Kind::Mat:
            ++m_mats;
            break;
        case PropData::Kind::Chair:
            placeChair(prop, start, build);
            break;
        case PropData::Kind::Wall:
            placeWall(prop, start, build);
            break;
        case PropData::Kind::Step:
            placeStep(prop, start);
            break;
        case PropData::Kind::Ball:
            m_points.insert(u"ball"_s, ballAt(prop, start).centre);
            m_following += prop;
            break;
        case PropData::Kind::Pillow:
            m_points.insert(u"pillow"_s, pillowAt(prop, start).centre);
            m_following += prop;
            break;
        case PropData::Kind::Pack:
            m_points.insert(u"pack"_s, packAt(prop, start).centre);
            m_following += prop;
            break;
        case PropData::Kind::Strap:
            m_following += prop;
            break;
        }
    }
}

void PropPlacing::placeChair(const PropData &chair, const Skeleton &start, Build build)
{
    const ChairShape shape = chair.distance == 0 ? ChairShape::under(start, build, chair.hasBack)
                                                 : ChairShape::inFrontOf(start, float(chair.distance));
    m_fixed += shape.pieces();
    m_points.insert(shape.points());
}

void PropPlacing::placeWall(const PropData &wall, const Skeleton &start, Build build)
{
    constexpr float halfWidth = .34F;
    constexpr float halfHeight = .56F;
    constexpr float halfThickness = .02F;
    PlacedProp placed{PlacedProp::Shape::Box, PlacedProp::Material::Wall};
    placed.isBackdrop = true;
    QVector3D away(wall.isBehind ? -1.F : 1.F, 0, 0);
    if (wall.side != Side::Both)
        away = {0, wall.side == Side::Left ? 1.F : -1.F, 0};
    // A wall at no distance touches the trunk.
    float distance = float(wall.distance);
    if (distance == 0)
        distance = farthest(ellipsoidsOf({u"back"_s, u"pelvis"_s}, build), start, away)
            - QVector3D::dotProduct(start.root, away);
    const QVector3D surface = QVector3D(start.root.x(), start.root.y(), 0) + away * distance;
    placed.centre = surface + away * halfThickness + QVector3D(0, 0, halfHeight);
    placed.half = away.x() != 0 ? QVector3D(halfThickness, halfWidth, halfHeight)
                                : QVector3D(halfWidth, halfThickness, halfHeight);
    m_fixed += placed;
    m_points.insert(u"wall"_s, surface);
}

void PropPlacing::placeStep(const PropData &step, const Skeleton &start)
{
    constexpr float sole = .013F; ///< below the joints of the toes
    constexpr float least = .01F;
    const QVector3D foot = landmarkPlace(step, start, u"left_ball_of_foot");
    const float halfHeight = std::max(least, foot.z() - sole) / 2;
    m_fixed.append({PlacedProp::Shape::Box, PlacedProp::Material::Wood,
                    QVector3D(foot.x() + .06F, start.root.y(), halfHeight), QVector3D(.1F, .2F, halfHeight)});
    m_points.insert(u"step"_s, QVector3D(foot.x(), start.root.y(), 2 * halfHeight));
}

void PropPlacing::spreadMats(const QVector<Skeleton> &poses, Build build)
{
    constexpr float halfThickness = .006F;
    constexpr float leastHalfWidth = .16F;
    const QVector<BodyEllipsoid> ellipsoids = allEllipsoids(build);
    Footprint footprint;
    for (const Skeleton &pose : poses)
        footprint.add(pose, ellipsoids);
    const QVector3D centre = (footprint.least + footprint.most) / 2;
    const QVector3D half = (footprint.most - footprint.least) / 2;
    const QVector3D spread(half.x() + .07F, std::max(leastHalfWidth, half.y() + .05F), halfThickness);
    for (; m_mats > 0; --m_mats)
        m_fixed.prepend({PlacedProp::Shape::Box, PlacedProp::Material::Mat,
                         QVector3D(centre.x(), centre.y(), -halfThickness), spread});
}

QVector<PlacedProp> PropPlacing::at(const Skeleton &body) const
{
    QVector<PlacedProp> props = m_fixed;
    for (const PropData &prop : m_following) {
        if (prop.kind == PropData::Kind::Ball)
            props += ballAt(prop, body);
        else if (prop.kind == PropData::Kind::Pillow)
            props += pillowAt(prop, body);
        else if (prop.kind == PropData::Kind::Pack)
            props += packAt(prop, body);
        else
            props += strapAt(prop, body);
    }
    return props;
}

} // namespace Unknot
