// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/twobonereach.h"

#include "figure/rotation.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

// A limb is never quite straight nor quite folded, as its bend would have no direction then.
constexpr float leastFold = 1e-3F;
constexpr float leastBend = 1e-4F;

/// The part of `direction` across `axis`, as long as 1; any such one when there is none.
QVector3D across(const QVector3D &direction, const QVector3D &axis)
{
    const auto part = [&axis](const QVector3D &any) {
        return any - axis * QVector3D::dotProduct(any, axis);
    };
    for (const QVector3D &candidate : {direction, QVector3D(1, 0, 0), QVector3D(0, 1, 0)}) {
        const QVector3D found = part(candidate);
        if (found.length() > leastBend)
            return found.normalized();
    }
    return {0, 0, 1};
}

/// The part of a turn that goes about z.
QQuaternion twistOf(const QQuaternion &turn)
{
    const float length = std::hypot(turn.scalar(), turn.z());
    return length > 1e-6F ? QQuaternion(turn.scalar() / length, 0, 0, turn.z() / length) : QQuaternion();
}

/// The triangle of both bones, in the room.
struct LimbTriangle
{
    QVector3D along{}; ///< from the root to the target
    QVector3D bend{}; ///< across that
    float distance = 0;
    float rootAngle = 0; ///< radians
    float middleBend = 0; ///< radians from straight
};

LimbTriangle triangleOf(float upper, float lower, const QVector3D &way, const QVector3D &bendTowards)
{
    LimbTriangle triangle;
    triangle.distance =
        std::clamp(way.length(), std::abs(upper - lower) + leastFold, upper + lower - leastBend);
    triangle.along = way.isNull() ? QVector3D(0, 0, -1) : way.normalized();
    triangle.bend = across(bendTowards, triangle.along);
    const auto angle = [](float beside, float alsoBeside, float opposite) {
        const float cosine =
            (beside * beside + alsoBeside * alsoBeside - opposite * opposite) / (2 * beside * alsoBeside);
        return std::acos(std::clamp(cosine, -1.F, 1.F));
    };
    triangle.rootAngle = angle(upper, triangle.distance, lower);
    triangle.middleBend = float(M_PI) - angle(upper, lower, triangle.distance);
    return triangle;
}

/// Of the upper bone: z up the bone, x to where the lower one goes when it bends (an elbow) or away (a knee).
QQuaternion upperFrame(const LimbTriangle &triangle, bool isKnee)
{
    const float cosine = std::cos(triangle.rootAngle);
    const float sine = std::sin(triangle.rootAngle);
    const QVector3D bone = triangle.along * cosine + triangle.bend * sine;
    const QVector3D fold = triangle.along * sine - triangle.bend * cosine;
    const QVector3D x = isKnee ? -fold : fold;
    return QQuaternion::fromAxes(x, QVector3D::crossProduct(-bone, x), -bone);
}

} // namespace

float bringLimbTo(Skeleton &body, Limb limb, const QVector3D &target, const QVector3D &bendTowards)
{
    const LimbJoints joints = jointsOf(limb);
    const QVector3D way = target - body.at(joints.root);
    const LimbTriangle triangle =
        triangleOf(Skeleton::boneLength(joints.root), Skeleton::boneLength(joints.middle), way, bendTowards);
    QQuaternion &rootTurn = body.turns.at(std::size_t(joints.root));
    QQuaternion &middleTurn = body.turns.at(std::size_t(joints.middle));
    const QQuaternion &carrier = body.frame(Skeleton::carrier(joints.root));
    rootTurn = carrier.conjugated() * upperFrame(triangle, isLeg(limb));
    const double bend = qRadiansToDegrees(double(triangle.middleBend));
    middleTurn = isLeg(limb) ? aboutY(bend) : aboutY(-bend) * twistOf(middleTurn);
    body.place();
    return std::abs(way.length() - triangle.distance);
}

void turnLimbEndTo(Skeleton &body, Limb limb, const QQuaternion &frame)
{
    const LimbJoints joints = jointsOf(limb);
    const auto turnNeeded = [&] {
        return body.frame(joints.middle).conjugated() * frame;
    };
    if (!isLeg(limb)) {
        body.turns.at(std::size_t(joints.middle)) *= twistOf(turnNeeded());
        body.place();
    }
    body.turns.at(std::size_t(joints.end)) = turnNeeded();
    body.place();
}

QVector3D bendDirection(const Skeleton &body, Limb limb)
{
    const LimbJoints joints = jointsOf(limb);
    const QVector3D aside = body.at(joints.middle) - (body.at(joints.root) + body.at(joints.end)) / 2;
    constexpr float clearlyBent = .01F;
    if (aside.length() > clearlyBent)
        return aside.normalized();
    return body.frame(joints.root).rotatedVector({isLeg(limb) ? 1.F : -1.F, 0, 0});
}

} // namespace Unknot
