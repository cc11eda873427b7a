// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/limbreach.h"

#include "figure/rotation.h"

#include <QtMath>

#include <algorithm>

namespace Unknot {

namespace {

float outwardOf(Limb limb)
{
    return sideOf(limb) == Side::Left ? 1.F : -1.F;
}

/// Where the bend of the limb points, in the room.
QVector3D bendOf(const Skeleton &body, Limb limb, const Reach &reach)
{
    const QVector3D usual = isLeg(limb) ? QVector3D(1, 0, 0) : QVector3D(-.6F, .5F, -.6F);
    const QVector3D bend = reach.bend.isNull() ? usual : reach.bend;
    const Joint trunk = isLeg(limb) ? Joint::Pelvis : Joint::UpperBack3;
    return body.frame(trunk).rotatedVector({bend.x(), bend.y() * outwardOf(limb), bend.z()});
}

/// The part of `direction` across `axis`, made as long as 1.
QVector3D acrossAxis(const QVector3D &direction, const QVector3D &axis)
{
    return (direction - axis * QVector3D::dotProduct(direction, axis)).normalized();
}

/// How the hand has to be turned. Of two directions given, the fingers are exact; what is not given is left
/// as near as possible to how the hand lies now.
QQuaternion handFrame(const Skeleton &body, Limb limb, const Reach &reach)
{
    const float outward = outwardOf(limb);
    const LimbJoints joints = jointsOf(limb);
    const QQuaternion &now = body.frame(joints.end);
    QVector3D fingers;
    if (reach.fingersPoint)
        fingers = reach.fingersPoint->normalized();
    else // as the forearm goes, so that the wrist stays at ease
        fingers =
            acrossAxis(body.frame(joints.middle).rotatedVector({0, 0, -1}), reach.palmFaces->normalized());
    const QVector3D palm = reach.palmFaces.value_or(now.rotatedVector({0, -outward, 0}));
    const QVector3D y = acrossAxis(palm, fingers) * -outward;
    return QQuaternion::fromAxes(QVector3D::crossProduct(y, -fingers), y, -fingers);
}

QQuaternion flatFootFrame(const Skeleton &body, Limb limb, const Reach &reach)
{
    // The foot goes on pointing where the person faces, whatever the trunk leans to.
    const QVector3D left = body.rootTurn.rotatedVector({0, 1, 0});
    const double turn = qRadiansToDegrees(std::atan2(-double(left.x()), double(left.y())));
    return aboutZ(turn + double(outwardOf(limb)) * reach.toesOut);
}

} // namespace

QVector3D touchPoint(const Skeleton &body, Limb limb, Touch touch)
{
    const float outward = outwardOf(limb);
    switch (touch) {
    case Touch::Fingertips: {
        const Joint fingers = onSide(Joint::LeftFingers, sideOf(limb));
        const Joint wrist = jointsOf(limb).end;
        const QVector3D pads = body.point(fingers, {0, -.007F * outward, -.020F});
        return body.frame(wrist).conjugated().rotatedVector(pads - body.at(wrist));
    }
    case Touch::Grip:
        return {0, -.024F * outward, -.056F};
    case Touch::Sole:
        return {.020F, 0, -.039F};
    case Touch::Palm:
        return isLeg(limb) ? QVector3D() : QVector3D(0, -.013F * outward, -.045F);
    case Touch::Ankle:
        break;
    }
    return {};
}

std::optional<QVector3D> reachTarget(const Reach &reach, const Skeleton &body, const Places &places)
{
    if (reach.to == u"floor")
        return QVector3D(body.root.x(), body.root.y(), 0) + reach.offset;
    if (const auto place = places.constFind(reach.to); place != places.cend())
        return *place + reach.offset;
    if (const Landmark *mark = landmark(reach.to))
        return body.point(mark->joint, QVector3D(mark->x, mark->y, mark->z) + reach.offset);
    return {};
}

float reachFor(Skeleton &body, Limb limb, const Reach &reach, const QVector3D &target)
{
    // The wrist that brings the palm to its place depends on how the arm then lies, so look again.
    constexpr int rounds = 8;
    const Joint end = jointsOf(limb).end;
    const QVector3D bend = bendOf(body, limb, reach);
    const bool isTurned = isLeg(limb) ? reach.isFlat : reach.palmFaces || reach.fingersPoint;
    float beyond = 0;
    for (int i = 0; i < rounds; ++i) {
        QQuaternion frame = body.frame(end);
        if (isTurned)
            frame = isLeg(limb) ? flatFootFrame(body, limb, reach) : handFrame(body, limb, reach);
        const QVector3D wrist = target - frame.rotatedVector(touchPoint(body, limb, reach.touch));
        if (i > 0 && (wrist - body.at(end)).length() < 1e-5F)
            break;
        beyond = bringLimbTo(body, limb, wrist, bend);
        if (isTurned)
            turnLimbEndTo(body, limb, frame);
    }
    return beyond;
}

float holdLimbStill(Skeleton &body, Limb limb, const Skeleton &before)
{
    const Joint end = jointsOf(limb).end;
    const float beyond = bringLimbTo(body, limb, before.at(end), bendDirection(before, limb));
    turnLimbEndTo(body, limb, before.frame(end));
    return beyond;
}

std::array<Limb, limbCount> reachOrder(const Pose &pose)
{
    std::array<Limb, limbCount> order{Limb::LeftFoot, Limb::RightFoot, Limb::LeftHand, Limb::RightHand};
    const auto rank = [&pose](Limb limb) {
        const std::optional<Reach> &reach = pose.reaches.at(std::size_t(limb));
        return (isLeg(limb) ? 0 : 2) + (reach && landmark(reach->to) ? 1 : 0);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](Limb one, Limb other) { return rank(one) < rank(other); });
    return order;
}

} // namespace Unknot
