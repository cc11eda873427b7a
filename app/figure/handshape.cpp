// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/handshape.h"

#include "figure/detailline.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <array>
#include <cmath>

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

/// A place on the left hand.
BodyEllipsoid onHand(Joint joint, const QVector3D &centre, const QVector3D &radii, Side side)
{
    return {onSide(joint, side), ofHand(centre, side), radii};
}

QVector<BodyEllipsoid> palm(Side side)
{
    return {onHand(Joint::LeftWrist, {}, {0.0172F, 0.0140F, 0.0160F}, side),
            onHand(Joint::LeftWrist, {0.0010F, 0, -0.0220F}, {0.0225F, 0.0130F, 0.0140F}, side),
            onHand(Joint::LeftKnuckles, {0.0125F, 0, 0.0020F}, {0.0120F, 0.0112F, 0.0120F}, side),
            onHand(Joint::LeftKnuckles, {-0.0110F, -0.0010F, 0.0050F}, {0.0115F, 0.0105F, 0.0110F}, side)};
}

/// Those that point, and those that only follow.
QVector<BodyEllipsoid> fingerGroups(Side side)
{
    return {onHand(Joint::LeftFingers, {0.0110F, 0, 0}, {0.0108F, 0.0092F, 0.0100F}, side),
            onHand(Joint::LeftFingers, {0.0095F, -0.0020F, -0.0235F}, {0.0088F, 0.0078F, 0.0085F}, side),
            onHand(Joint::LeftFingers, {-0.0092F, -0.0010F, 0.0030F}, {0.0102F, 0.0088F, 0.0095F}, side),
            onHand(Joint::LeftFingers, {-0.0082F, -0.0025F, -0.0150F}, {0.0084F, 0.0074F, 0.0080F}, side)};
}

QVector<BodyEllipsoid> thumb(Side side)
{
    return {onHand(Joint::LeftThumb, {}, {0.0115F, 0.0100F, 0.0120F}, side),
            onHand(Joint::LeftThumb, {0.0160F, -0.0060F, -0.0240F}, {0.0085F, 0.0080F, 0.0085F}, side),
            onHand(Joint::LeftThumb, {0.0175F, -0.0100F, -0.0420F}, {0.0070F, 0.0068F, 0.0078F}, side)};
}

/// One finger of a hand whose fingers stand apart.
struct Finger
{
    float across = 0; ///< where its knuckle is
    float outwards = 0; ///< the share of the spread that it turns by, towards the thumb
    float tip = 0; ///< from the middle joint; downwards is less
};

constexpr std::array<Finger, 4> spreadFingers{{{0.0180F, 1, -0.0210F},
                                               {0.0065F, 0.35F, -0.0250F},
                                               {-0.0055F, -0.35F, -0.0215F},
                                               {-0.0165F, -1, -0.0120F}}};

/// Root, middle joint and tip. Turning at the knuckles, it stays as long as it is.
QVector<BodyEllipsoid> spreadFinger(const Finger &finger, Side side, float spread)
{
    const float middle = Skeleton::offset(Joint::LeftFingers).z();
    const auto along = [&](float length) {
        const float turn = qDegreesToRadians(finger.outwards * spread);
        return QVector3D(finger.across - length * std::sin(turn), 0, length * std::cos(turn));
    };
    const QVector3D thinning(0, -0.0020F, 0);
    const QVector3D fromMiddle(0, 0, -middle);
    return {onHand(Joint::LeftKnuckles, along(0), {0.0068F, 0.0090F, 0.0080F}, side),
            onHand(Joint::LeftFingers, along(middle) + fromMiddle, {0.0062F, 0.0080F, 0.0080F}, side),
            onHand(Joint::LeftFingers, along(middle + finger.tip) + fromMiddle + thinning,
                   {0.0056F, 0.0066F, 0.0070F}, side)};
}

} // namespace

PartShape handShape(Side side)
{
    return {
        .material = BodyMaterial::Skin,
        .ellipsoids = palm(side) + fingerGroups(side) + thumb(side),
        .groups = {{0, 1}, {1, 2, 3}, {2, 4}, {4, 5}, {3, 6}, {6, 7}, {2, 3, 4, 6}, {8, 9}, {9, 10}, {1, 8}}};
}

PartShape spreadHandShape(Side side, float spread)
{
    PartShape hand{.material = BodyMaterial::Skin,
                   .ellipsoids = palm(side) + thumb(side),
                   .groups = {{0, 1}, {1, 2, 3}, {4, 5}, {5, 6}, {1, 4}}};
    for (const Finger &finger : spreadFingers) {
        const int root = int(hand.ellipsoids.size());
        hand.ellipsoids += spreadFinger(finger, side, spread);
        hand.groups += {{1, root}, {root, root + 1}, {root + 1, root + 2}};
    }
    return hand;
}

void paintFolds(Side side, const Skeleton &body, const Camera &camera, const Canvas &canvas)
{
    QVector<QVector<FoldPoint>> folds;
    if (body.fingerSpread.of(side) <= 0)
        folds = {foldBetweenFingers(1), foldBetweenFingers(-1)};
    folds.append(foldOfThumb());
    for (const QVector<FoldPoint> &fold : folds)
        paintFold(fold, side, body, camera, canvas);
}

} // namespace Unknot
