// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurechecks.h"

#include "figure/bodysolid.h"
#include "figure/contactchecks.h"
#include "figure/figurenames.h"

#include <QtMath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr float leastDeep = .012F; ///< below the floor, or above it
constexpr float mostOverlap = .030F;
constexpr float mostSlip = .010F;

void checkAngle(ProblemList &problems, const MotionRange &range, double degrees, Side side, double place)
{
    if (range.limits.contains(degrees))
        return;
    const QString joint = isSided(range.motion)
        ? (side == Side::Left ? u"left "_s : u"right "_s) + range.joint.toString()
        : range.joint.toString();
    const QStringView motion = degrees > 0 || range.negative.isEmpty() ? range.positive : range.negative;
    problems.note(u"joint_limits"_s, u"%1 has %2 degrees of %3"_s.arg(joint, u"%1"_s, motion),
                  std::abs(degrees), place);
}

void checkAngles(ProblemList &problems, const Angles &angles, double place)
{
    for (const MotionRange &range : motionRanges) {
        checkAngle(problems, range, angles.of(range.motion, Side::Left), Side::Left, place);
        if (isSided(range.motion))
            checkAngle(problems, range, angles.of(range.motion, Side::Right), Side::Right, place);
    }
}

double degreesBetween(const QVector3D &one, const QVector3D &other)
{
    const float cosine = QVector3D::dotProduct(one.normalized(), other.normalized());
    return qRadiansToDegrees(std::acos(double(std::clamp(cosine, -1.F, 1.F))));
}

/// Reaching bends limbs by more than what the pose says, so they are measured.
void checkLimb(ProblemList &problems, const Skeleton &body, Limb limb, double place)
{
    const LimbJoints joints = jointsOf(limb);
    const QString side = sideOf(limb) == Side::Left ? u"left"_s : u"right"_s;
    const auto note = [&](const QString &joint, double degrees, double most) {
        if (degrees > most)
            problems.note(u"joint_limits"_s, u"%1 %2 is bent by %3 degrees"_s.arg(side, joint), degrees,
                          place);
    };
    const QVector3D upper = body.at(joints.middle) - body.at(joints.root);
    const QVector3D lower = body.at(joints.end) - body.at(joints.middle);
    const double bend = degreesBetween(upper, lower);
    if (isLeg(limb)) {
        note(u"knee"_s, bend, 160.5);
        return;
    }
    note(u"elbow"_s, bend, 152);
    const QVector3D down(0, 0, -1);
    note(u"wrist"_s,
         degreesBetween(body.frame(joints.middle).rotatedVector(down),
                        body.frame(joints.end).rotatedVector(down)),
         95);
}

void checkFloor(ProblemList &problems, const Skeleton &body, Build build, double place)
{
    float lowest = 1;
    for (int i = 0; i < bodyPartCount; ++i) {
        const auto part = BodyPart(i);
        const float height = lowestPoint(shapeOf(part, build).ellipsoids, body);
        lowest = std::min(lowest, height);
        if (height < -leastDeep)
            problems.note(u"floor"_s, u"%1 is %2 below it"_s.arg(bodyPartName(part)), double(-height), place);
    }
    if (lowest > leastDeep)
        problems.note(u"floor"_s, u"the body is %1 above it"_s, double(lowest), place);
}

/// In the pose as it is after hands and feet have reached their places.
void checkSupports(ProblemList &problems, const SolvedPose &solved, Build build, double place)
{
    QVector<float> heights;
    for (const QString &support : solved.pose.restOn + solved.pose.andOn)
        heights += lowestPoint(ellipsoidsOf({support}, build), solved.body);
    if (heights.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(heights.cbegin(), heights.cend());
    if (*most - *least > leastDeep)
        problems.note(u"supports"_s, u"what the body rests on differs in height by %1"_s,
                      double(*most - *least), place);
}

/// Parts that grow together, or are soft where they meet.
bool areNeighbours(BodyPart one, BodyPart other)
{
    static const QVector<std::pair<BodyPart, BodyPart>> pairs = [] {
        using enum BodyPart;
        QVector<std::pair<BodyPart, BodyPart>> all{
            {Pelvis, Torso}, {Torso, Neck}, {Neck, Head}, {Torso, Head}, {LeftThigh, RightThigh}};
        const QVector<std::pair<BodyPart, BodyPart>> ofOneSide{
            {Torso, LeftUpperArm},     {Torso, LeftSleeve},        {Neck, LeftUpperArm},
            {Neck, LeftSleeve},        {LeftUpperArm, LeftSleeve}, {LeftUpperArm, LeftForearm},
            {LeftSleeve, LeftForearm}, {LeftForearm, LeftHand},    {Torso, LeftThigh},
            {Pelvis, LeftThigh},       {LeftThigh, LeftShin},      {LeftShin, LeftFoot}};
        for (const auto &[inner, outer] : ofOneSide) {
            for (const Side side : {Side::Left, Side::Right})
                all.append({onSide(inner, side), onSide(outer, side)});
        }
        return all;
    }();
    return pairs.contains({one, other}) || pairs.contains({other, one});
}

float overlapOf(const QVector<RoomEllipsoid> &one, const QVector<RoomEllipsoid> &other)
{
    float overlap = 0;
    for (const RoomEllipsoid &a : one) {
        for (const RoomEllipsoid &b : other) {
            const float gap = (a.centre - b.centre).length();
            overlap = std::max(overlap, a.leastRadius() + b.leastRadius() - gap);
        }
    }
    return overlap;
}

void checkOverlaps(ProblemList &problems, const Skeleton &body, Build build, double place)
{
    QVector<QVector<RoomEllipsoid>> solids;
    for (int i = 0; i < bodyPartCount; ++i)
        solids += solidOf(BodyPart(i), body, build);
    for (int i = 0; i < bodyPartCount; ++i) {
        for (int k = i + 1; k < bodyPartCount; ++k) {
            const auto one = BodyPart(i);
            const auto other = BodyPart(k);
            if (areNeighbours(one, other))
                continue;
            const float overlap = overlapOf(solids.at(i), solids.at(k));
            if (overlap > mostOverlap)
                problems.note(u"overlap"_s, u"%1 and %2 by %3"_s.arg(bodyPartName(one), bodyPartName(other)),
                              double(overlap), place);
        }
    }
}

/// Limbs that hold still must not slide on the way either.
void checkStill(ProblemList &problems, const Movement &movement, const Skeleton &body, double place)
{
    const qsizetype steps = movement.poses().size() - 1;
    const qsizetype step = std::min(qsizetype(place * double(steps)), steps - 1);
    if (step < 0)
        return;
    const SolvedPose &before = movement.poses().at(step);
    for (const Limb limb : movement.poses().at(step + 1).pose.holdStill) {
        const float slip = (body.at(jointsOf(limb).end) - before.body.at(jointsOf(limb).end)).length();
        if (slip > mostSlip)
            problems.note(u"still"_s, u"%1 slides by %2"_s.arg(nameIn(limbNames, limb)), double(slip), place);
    }
}

void checkMoment(ProblemList &problems, const Movement &movement, double place)
{
    const Scene scene = movement.at(place);
    for (const auto &[limb, name] : limbNames)
        checkLimb(problems, scene.body, limb, place);
    checkFloor(problems, scene.body, movement.build(), place);
    checkOverlaps(problems, scene.body, movement.build(), place);
    checkStill(problems, movement, scene.body, place);
    checkProps(problems, movement, scene, place);
}

void checkPose(ProblemList &problems, const Movement &movement, qsizetype pose)
{
    const qsizetype last = movement.poses().size() - 1;
    const double place = last > 0 ? double(pose) / double(last) : 0;
    const SolvedPose &solved = movement.poses().at(pose);
    checkAngles(problems, solved.pose.angles, place);
    checkSupports(problems, solved, movement.build(), place);
    checkContacts(problems, movement, pose);
}

} // namespace

QStringList figureProblems(const Movement &movement)
{
    ProblemList problems;
    for (const QString &problem : movement.problems())
        problems.add(problem);
    for (qsizetype pose = 0; pose < movement.poses().size(); ++pose)
        checkPose(problems, movement, pose);
    for (const double place : {0.0, .25, .5, .75, 1.0})
        checkMoment(problems, movement, place);
    return problems.sentences(movement.figure().exceptions);
}

} // namespace Unknot
