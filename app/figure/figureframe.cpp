// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figureframe.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

bool isInFocus(BodyPart part, CameraView::Focus focus)
{
    constexpr int distance = int(BodyPart::RightUpperArm) - int(BodyPart::LeftUpperArm);
    const auto left = part >= BodyPart::RightUpperArm ? BodyPart(int(part) - distance) : part;
    const bool isLeg = left >= BodyPart::LeftThigh;
    switch (focus) {
    case CameraView::Focus::All:
        return true;
    case CameraView::Focus::Upper:
        return !isLeg;
    case CameraView::Focus::Head:
        return part == BodyPart::Head || part == BodyPart::Neck || left == BodyPart::LeftSleeve;
    case CameraView::Focus::Legs:
        return isLeg || part == BodyPart::Pelvis;
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

QRectF boundsOf(const Skeleton &body, Build build, const Camera &camera, CameraView::Focus focus)
{
    QRectF bounds;
    for (int part = 0; part < bodyPartCount; ++part) {
        if (!isInFocus(BodyPart(part), focus))
            continue;
        for (const BodyEllipsoid &ellipsoid : shapeOf(BodyPart(part), build).ellipsoids)
            bounds |= boundsOf(camera.project(ellipsoid, body));
    }
    return bounds;
}

QRectF withMargin(const QRectF &bounds)
{
    const double aside = bounds.width() * frameMargin / (1 - 2 * frameMargin);
    const double above = bounds.height() * frameMargin / (1 - 2 * frameMargin);
    return bounds.adjusted(-aside, -above, aside, above);
}

} // namespace

QRectF frameOf(const Movement &movement, const Camera &camera)
{
    const CameraView::Focus focus = movement.figure().camera.focus;
    QRectF bounds;
    for (const double moment : sampledMoments) {
        const Scene scene = movement.at(moment);
        bounds |= boundsOf(scene.body, movement.build(), camera, focus);
        for (const PlacedProp &prop : scene.props) {
            if (focus == CameraView::Focus::All)
                bounds |= boundsOf(prop, camera);
        }
    }
    return withMargin(bounds);
}

} // namespace Unknot
