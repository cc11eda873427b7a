// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurechecks.h"

#include "figure/bodysolid.h"
#include "figure/contactchecks.h"
#include "figure/figurenames.h"
#include "figure/figurereader.h"
#include "figure/jointmeasure.h"
#include "figure/picturechecks.h"

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

/// How much farther than its range a joint may be found: a bent hip turns and opens farther than a straight
/// one.
double slackOf(Motion motion, bool isHipBent)
{
    constexpr double usual = 2;
    if (!isHipBent)
        return usual;
    if (motion == Motion::HipExternalRotation)
        return 5;
    return motion == Motion::HipAbduction ? 10 : usual;
}

/// Reaching bends limbs by other angles than what the pose says, so they are measured.
void checkMeasured(ProblemList &problems, const Skeleton &body, double place)
{
    constexpr double bent = 40;
    bool isHipBent = false; // of this side, as it is measured first
    const QVector<MeasuredMotion> motions = measuredMotions(body);
    for (const MeasuredMotion &measured : motions) {
        if (measured.motion == Motion::HipFlexion)
            isHipBent = measured.degrees > bent;
        MotionRange range = motionRanges.at(std::size_t(measured.motion));
        const double slack = slackOf(measured.motion, isHipBent);
        range.limits = {range.limits.least - slack, range.limits.most + slack};
        checkAngle(problems, range, measured.degrees, measured.side, place);
    }
}

void checkShoulder(ProblemList &problems, const Skeleton &body, Side side, double place)
{
    const QString shoulder = side == Side::Left ? u"left shoulder"_s : u"right shoulder"_s;
    const auto [behind, across] = shoulderExcess(body, side);
    if (behind > 0)
        problems.note(u"joint_limits"_s, shoulder + u" points %1 degrees too far behind the trunk"_s, behind,
                      place);
    if (across > 0)
        problems.note(u"joint_limits"_s, shoulder + u" points %1 degrees too far across the trunk"_s, across,
                      place);
}

void checkWrist(ProblemList &problems, const Skeleton &body, Side side, double place)
{
    constexpr double most = 95;
    const auto along = [&](Joint left) {
        return body.frame(onSide(left, side)).rotatedVector({0, 0, -1});
    };
    const double bend = degreesBetween(along(Joint::LeftElbow), along(Joint::LeftWrist));
    if (bend > most)
        problems.note(u"joint_limits"_s,
                      (side == Side::Left ? u"left"_s : u"right"_s) + u" wrist is bent by %1 degrees"_s, bend,
                      place);
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
    checkMeasured(problems, scene.body, place);
    for (const Side side : {Side::Left, Side::Right}) {
        checkShoulder(problems, scene.body, side, place);
        checkWrist(problems, scene.body, side, place);
    }
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
    constexpr int checkedPerStep = 4;
    const QVector<double> moments = sampledMoments(movement, checkedPerStep);
    for (const double place : moments)
        checkMoment(problems, movement, place);
    checkView(problems, movement, movement.stage());
    checkMuscles(problems, movement);
    checkDepthOrder(problems, movement);
    return problems.sentences(movement.figure().exceptions);
}

void checkFigure(const Exercise &exercise, FileReading &reading)
{
    if (exercise.figure.isEmpty())
        return;
    const FigureData figure = readFigure(exercise, reading);
    if (!reading.isFaultless())
        return;
    const QStringList problems = figureProblems(Movement(figure));
    for (const QString &problem : problems)
        reading.report(u"/figure"_s, problem);
}

} // namespace Unknot
