// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/handshape.h"

#include "figure/detailline.h"

#include <QPainter>
#include <QPainterPath>

namespace Unknot {

namespace {

QVector3D ofHand(const QVector3D &left, Side side)
{
    return side == Side::Right ? QVector3D(left.x(), -left.y(), left.z()) : left;
}

/// A fold runs over several joints, so each point has its own.
struct FoldPoint
{
    Joint joint{};
    SkinPoint point{};
};

/// `back` is 1 on the back of the hand and -1 in the palm.
QVector<FoldPoint> foldBetweenFingers(float back)
{
    return {{Joint::LeftKnuckles, {{0.0010F, 0.0105F * back, -0.0080F}, {0, back, 0}}},
            {Joint::LeftFingers, {{0.0005F, 0.0088F * back, 0.0030F}, {0, back, 0}}},
            {Joint::LeftFingers, {{0.0005F, 0.0075F * back - 0.0015F, -0.0160F}, {0, back, 0}}}};
}

QVector<FoldPoint> foldOfThumb()
{
    return {{Joint::LeftWrist, {{0.0060F, -0.0130F, -0.0080F}, {0, -1, 0}}},
            {Joint::LeftThumb, {{-0.0035F, -0.0105F, -0.0090F}, {0, -1, 0}}},
            {Joint::LeftThumb, {{0.0050F, -0.0100F, -0.0230F}, {0, -1, 0}}}};
}

void paintFold(const QVector<FoldPoint> &fold, Side side, const Skeleton &body, const Camera &camera,
               const Canvas &canvas)
{
    QPolygonF line;
    for (const FoldPoint &at : fold) {
        const Joint joint = onSide(at.joint, side);
        const SkinPoint skin{ofHand(at.point.place, side), ofHand(at.point.outwards, side)};
        if (facing(skin, joint, body, camera) > 0.15)
            line.append(canvas.toPage.map(camera.project(body.point(joint, skin.place))));
    }
    canvas.painter.setPen(penOf(canvas.theme.line, canvas, 0.6));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawPath(lineAlong(line, canvas));
}

} // namespace

PartShape handShape(Side side)
{
    const auto at = [side](Joint joint, const QVector3D &centre, const QVector3D &radii) {
        return BodyEllipsoid{onSide(joint, side), ofHand(centre, side), radii};
    };
    return {
        .material = BodyMaterial::Skin,
        .ellipsoids = {at(Joint::LeftWrist, {}, {0.0172F, 0.0140F, 0.0160F}),
                       at(Joint::LeftWrist, {0.0010F, 0, -0.0220F}, {0.0225F, 0.0130F, 0.0140F}),
                       at(Joint::LeftKnuckles, {0.0125F, 0, 0.0020F}, {0.0120F, 0.0112F, 0.0120F}),
                       at(Joint::LeftKnuckles, {-0.0110F, -0.0010F, 0.0050F}, {0.0115F, 0.0105F, 0.0110F}),
                       at(Joint::LeftFingers, {0.0110F, 0, 0}, {0.0108F, 0.0092F, 0.0100F}),
                       at(Joint::LeftFingers, {0.0095F, -0.0020F, -0.0235F}, {0.0088F, 0.0078F, 0.0085F}),
                       at(Joint::LeftFingers, {-0.0092F, -0.0010F, 0.0030F}, {0.0102F, 0.0088F, 0.0095F}),
                       at(Joint::LeftFingers, {-0.0082F, -0.0025F, -0.0150F}, {0.0084F, 0.0074F, 0.0080F}),
                       at(Joint::LeftThumb, {}, {0.0115F, 0.0100F, 0.0120F}),
                       at(Joint::LeftThumb, {0.0160F, -0.0060F, -0.0240F}, {0.0085F, 0.0080F, 0.0085F}),
                       at(Joint::LeftThumb, {0.0175F, -0.0100F, -0.0420F}, {0.0070F, 0.0068F, 0.0078F})},
        .groups = {{0, 1}, {1, 2, 3}, {2, 4}, {4, 5}, {3, 6}, {6, 7}, {2, 3, 4, 6}, {8, 9}, {9, 10}, {1, 8}}};
}

void paintFolds(Side side, const Skeleton &body, const Camera &camera, const Canvas &canvas)
{
    for (const QVector<FoldPoint> &fold : {foldBetweenFingers(1), foldBetweenFingers(-1), foldOfThumb()})
        paintFold(fold, side, body, camera, canvas);
}

} // namespace Unknot
