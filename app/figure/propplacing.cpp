// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propplacing.h"

#include "figure/chairshape.h"
#include "figure/figurenames.h"
#include "figure/propfitting.h"
#include "figure/tableshape.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr float halfWallHeight = .56F; ///< at least

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
    : m_start(start)
{
    for (const PropData &prop : props) {
        if (prop.kind == PropData::Kind::Mat)
            m_mats += prop;
        else if (!touchesBody(prop.kind))
            place(prop, build);
        else
            (prop.isStill ? m_still : m_following) += prop;
        if (const QStringList names = propPointNames(prop); touchesBody(prop.kind) && !names.isEmpty())
            m_points.insert(names.first(), fittedTo(start, prop, start).constFirst().centre);
    }
}

void PropPlacing::place(const PropData &prop, Build build)
{
    Standing standing{.with = prop.with};
    if (prop.kind == PropData::Kind::Chair) {
        const ChairShape chair = prop.distance == 0 ? ChairShape::under(m_start, build, prop.hasBack)
                                                    : ChairShape::inFrontOf(m_start, float(prop.distance));
        standing.pieces = chair.pieces();
        m_points.insert(chair.points());
    } else if (prop.kind == PropData::Kind::Table) {
        const TableShape table(prop, m_start, build);
        standing.pieces = table.pieces();
        m_points.insert(table.points());
    } else {
        standing.pieces = {prop.kind == PropData::Kind::Wall ? wallAt(prop, build) : stepAt(prop)};
    }
    m_standing += standing;
}

PlacedProp PropPlacing::wallAt(const PropData &wall, Build build)
{
    constexpr float halfThickness = .02F;
    QVector3D away(wall.isBehind ? -1.F : 1.F, 0, 0);
    if (wall.side != Side::Both)
        away = {0, wall.side == Side::Left ? 1.F : -1.F, 0};
    // A wall at no distance touches the trunk.
    float distance = float(wall.distance);
    if (distance == 0)
        distance = farthest(ellipsoidsOf({u"back"_s, u"pelvis"_s}, build), m_start, away)
            - QVector3D::dotProduct(m_start.root, away);
    const QVector3D along(std::abs(away.y()), std::abs(away.x()), 0);
    const QVector3D surface =
        QVector3D(m_start.root.x(), m_start.root.y(), 0) + away * distance + along * float(wall.aside);
    m_points.insert(u"wall"_s, m_points.value(u"wall"_s, surface));
    PlacedProp placed{PlacedProp::Shape::Box, PlacedProp::Material::Wall};
    placed.isBackdrop = true;
    placed.centre = surface + away * halfThickness + QVector3D(0, 0, halfWallHeight);
    placed.half = along * float(wall.width / 2)
        + QVector3D(std::abs(away.x()), std::abs(away.y()), 0) * halfThickness
        + QVector3D(0, 0, halfWallHeight);
    return placed;
}

PlacedProp PropPlacing::stepAt(const PropData &step)
{
    constexpr float sole = .013F; ///< below the joints of the toes
    constexpr float least = .01F;
    const Landmark *touched =
        landmark(step.touches.isEmpty() ? u"left_ball_of_foot" : QStringView(step.touches));
    const QVector3D foot = touched ? m_start.point(*touched) : m_start.root;
    const float halfHeight = std::max(least, foot.z() - sole) / 2;
    m_points.insert(u"step"_s, QVector3D(foot.x(), m_start.root.y(), 2 * halfHeight));
    return {PlacedProp::Shape::Box, PlacedProp::Material::Wood,
            QVector3D(foot.x() + .06F, m_start.root.y(), halfHeight), QVector3D(.1F, .2F, halfHeight)};
}

PlacedProp PropPlacing::matUnder(const QVector<Skeleton> &poses, Build build) const
{
    constexpr float halfThickness = .006F;
    constexpr float leastHalfWidth = .16F;
    const QVector<BodyEllipsoid> ellipsoids = allEllipsoids(build);
    Footprint footprint;
    for (const Skeleton &pose : poses)
        footprint.add(pose, ellipsoids);
    const QVector3D centre = (footprint.least + footprint.most) / 2;
    const QVector3D half = (footprint.most - footprint.least) / 2;
    return {PlacedProp::Shape::Box, PlacedProp::Material::Mat,
            QVector3D(centre.x(), centre.y(), -halfThickness),
            QVector3D(half.x() + .07F, std::max(leastHalfWidth, half.y() + .05F), halfThickness)};
}

/// No hand reaches over the top of a wall.
void PropPlacing::raiseWalls(const QVector<Skeleton> &poses, Build build)
{
    constexpr float above = .06F;
    float top = 2 * halfWallHeight;
    for (const Skeleton &pose : poses)
        top = std::max(top, farthest(allEllipsoids(build), pose, {0, 0, 1}) + above);
    for (Standing &standing : m_standing) {
        for (PlacedProp &piece : standing.pieces) {
            if (piece.material == PlacedProp::Material::Wall) {
                piece.half.setZ(top / 2);
                piece.centre.setZ(top / 2);
            }
        }
    }
}

void PropPlacing::settle(const QVector<Skeleton> &poses, Build build)
{
    raiseWalls(poses, build);
    for (const PropData &mat : std::as_const(m_mats))
        m_standing.prepend({mat.with, {matUnder(poses, build)}});
    for (const PropData &prop : std::as_const(m_still))
        m_standing.append({prop.with, fittedTo(poses.last(), prop, m_start)});
}

QVector<PlacedProp> PropPlacing::at(const Skeleton &body, double place) const
{
    QVector<PlacedProp> props;
    for (const Standing &standing : m_standing) {
        if (isShown(standing.with, place))
            props += standing.pieces;
    }
    for (const PropData &prop : m_following) {
        if (isShown(prop.with, place))
            props += fittedTo(body, prop, m_start);
    }
    return props;
}

} // namespace Unknot
