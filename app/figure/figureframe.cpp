// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figureframe.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// The side that a part belongs to, and the same part on the left.
std::pair<Side, BodyPart> sideOf(BodyPart part)
{
    constexpr int distance = int(BodyPart::RightUpperArm) - int(BodyPart::LeftUpperArm);
    if (part < BodyPart::LeftUpperArm)
        return {Side::Both, part};
    return part < BodyPart::RightUpperArm ? std::pair(Side::Left, part)
                                          : std::pair(Side::Right, BodyPart(int(part) - distance));
}

bool isInFocus(BodyPart part, const FigureData &figure)
{
    const auto [side, left] = sideOf(part);
    const bool isLeg = left >= BodyPart::LeftThigh;
    const bool isHandOrForearm = left == BodyPart::LeftForearm || left == BodyPart::LeftHand;
    const bool isWorked = figure.drawn == Side::Both || figure.drawn == side;
    switch (figure.camera.focus) {
    case CameraView::Focus::All:
        return true;
    case CameraView::Focus::Upper:
        return !isLeg;
    case CameraView::Focus::Head:
        return part == BodyPart::Head || part == BodyPart::Neck || left == BodyPart::LeftSleeve
            || (isHandOrForearm && figure.drawn == side);
    case CameraView::Focus::Arms:
        return isHandOrForearm || (left == BodyPart::LeftUpperArm && isWorked);
    case CameraView::Focus::Legs:
        return isLeg || part == BodyPart::Pelvis;
    case CameraView::Focus::Feet:
        return left == BodyPart::LeftShin || left == BodyPart::LeftFoot;
    }
    return true;
}

QRectF boundsOf(const ProjectedEllipsoid &ellipsoid)
{
    const QPointF half(std::sqrt(ellipsoid.xx), std::sqrt(ellipsoid.yy));
    return {ellipsoid.centre() - half, ellipsoid.centre() + half};
}

QRectF boundsOf(const PlacedProp &prop, const Camera &camera)
{
    QPolygonF corners;
    for (const float x : {-1.0F, 1.0F}) {
        for (const float y : {-1.0F, 1.0F}) {
            for (const float z : {-1.0F, 1.0F})
                corners.append(camera.project(prop.centre + prop.half * QVector3D(x, y, z)));
        }
    }
    return corners.boundingRect();
}

QRectF bodyBounds(const Skeleton &body, const Movement &movement, const Camera &camera)
{
    QRectF bounds;
    for (int part = 0; part < bodyPartCount; ++part) {
        if (!isInFocus(BodyPart(part), movement.figure()))
            continue;
        const PartShape shape = shapeIn(body, BodyPart(part), movement.build());
        for (const BodyEllipsoid &ellipsoid : shape.ellipsoids)
            bounds |= boundsOf(camera.project(ellipsoid, body));
    }
    return bounds;
}

/// Of what a region shows, things are seen whole, and a wall as high as the body is. Furniture and mats run
/// out of the picture.
QRectF boundsInRegion(const PlacedProp &prop, const Camera &camera, const QRectF &body)
{
    const QRectF whole = boundsOf(prop, camera);
    switch (prop.material) {
    case PlacedProp::Material::Wood:
    case PlacedProp::Material::Mat:
        return {};
    case PlacedProp::Material::Wall:
        return {whole.left(), body.top(), whole.width(), body.height()};
    default:
        return whole;
    }
}

/// The least rectangle around the bounds that has the share of empty space on each side.
QRectF withMargin(const QRectF &bounds)
{
    const double aside = bounds.width() * frameMargin / (1 - 2 * frameMargin);
    const double above = bounds.height() * frameMargin / (1 - 2 * frameMargin);
    return bounds.adjusted(-aside, -above, aside, above);
}

} // namespace

QVector<double> sampledMoments(const Movement &movement, int perStep)
{
    const int count = perStep * std::max(1, int(movement.poses().size()) - 1);
    QVector<double> moments;
    for (int i = 0; i <= count; ++i)
        moments.append(double(i) / count);
    return moments;
}

QRectF boundsOf(const Scene &scene, const Movement &movement, const Camera &camera)
{
    const bool showsAll = movement.figure().camera.focus == CameraView::Focus::All;
    const QRectF body = bodyBounds(scene.body, movement, camera);
    QRectF bounds = body;
    for (const PlacedProp &prop : scene.props)
        bounds |= showsAll ? boundsOf(prop, camera) : boundsInRegion(prop, camera, body);
    return bounds;
}

QRectF boundsOf(const QVector<Arrow> &arrows, const QRectF &frame)
{
    const double aside = pictureHeight(frame) * arrowHeadLength * arrowHeadWidth;
    QRectF bounds;
    for (const Arrow &arrow : arrows)
        bounds |= arrow.path.boundingRect().adjusted(-aside, -aside, aside, aside);
    return bounds;
}

Stage stageOf(const Movement &movement)
{
    const CameraView &view = movement.figure().camera;
    constexpr int framedPerStep = 8;
    Stage stage{.camera = Camera(view.from, view.height)};
    for (const ArrowData &data : movement.figure().arrows)
        stage.arrows.append(arrowOf(data, movement, stage.camera));
    QRectF bounds;
    const QVector<double> moments = sampledMoments(movement, framedPerStep);
    for (const double moment : moments)
        bounds |= boundsOf(movement.at(moment), movement, stage.camera);
    // Heads grow with the picture, which grows with them: the second round is near enough.
    for (int round = 0; round < 2; ++round)
        stage.frame = withMargin(bounds | boundsOf(stage.arrows, round == 0 ? bounds : stage.frame));
    return stage;
}

} // namespace Unknot
