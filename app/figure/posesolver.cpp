// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/posesolver.h"

#include "figure/figurenames.h"
#include "figure/nearestroot.h"
#include "figure/rotation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr float leastBeyond = .01F; ///< what is nearer counts as reached
constexpr Range<double> levelling{-75, 75}; ///< degrees that a body may lean further to lie level

QQuaternion lieTurn(Lie lie)
{
    switch (lie) {
    case Lie::Supine:
        return aboutY(-90);
    case Lie::Prone:
        return aboutY(90);
    case Lie::LeftSide:
        return aboutX(-90);
    case Lie::RightSide:
        return aboutX(90);
    case Lie::Upright:
        break;
    }
    return {};
}

bool isOnSide(Lie lie)
{
    return lie == Lie::LeftSide || lie == Lie::RightSide;
}

/// `level` degrees more than written; who lies on a side is levelled from head to foot by rolling.
QQuaternion rootTurn(const Pose &pose, double level)
{
    const double lean = pose.leanForward + (isOnSide(pose.lie) ? 0 : level);
    const double roll = pose.rollRight + (isOnSide(pose.lie) ? level : 0);
    return aboutZ(pose.turn) * aboutY(lean) * aboutX(roll) * lieTurn(pose.lie);
}

/// Lets a body down on its supports.
class Letdown
{
public:
    Letdown(const Pose &pose, Build build)
        : m_pose(pose),
          m_restOn(ellipsoidsOf(pose.restOn, build)),
          m_andOn(ellipsoidsOf(pose.andOn, build))
    {
    }

    /// Whether both kinds of supports came level.
    bool letDown(Skeleton &body) const
    {
        body.root = {};
        body.rootTurn = rootTurn(m_pose, 0);
        body.place();
        // Leaning the room the other way gives the same heights, and the body need not be placed anew.
        const auto difference = [&](double level) {
            const QQuaternion room = body.rootTurn * rootTurn(m_pose, level).conjugated();
            const QVector3D down = room.rotatedVector({0, 0, -1});
            return double(farthest(m_andOn, body, down) - farthest(m_restOn, body, down));
        };
        Root level{0, true};
        if (!m_restOn.isEmpty() && !m_andOn.isEmpty())
            level = nearestRoot(difference, 0, levelling);
        // When nothing levels them, what is written is better than anything else.
        if (level.isFound && level.at != 0) {
            body.rootTurn = rootTurn(m_pose, level.at);
            body.place();
        }
        body.root.setZ(float(m_pose.raise) - lowestPoint(m_restOn, body));
        body.place();
        return level.isFound;
    }

private:
    const Pose &m_pose;
    QVector<BodyEllipsoid> m_restOn;
    QVector<BodyEllipsoid> m_andOn;
};

void setAngle(Angles &angles, const Adjustment &adjustment, double degrees)
{
    if (adjustment.side && *adjustment.side != Side::Both)
        angles.set(adjustment.motion, *adjustment.side, degrees);
    else
        angles.setBoth(adjustment.motion, degrees);
}

/// Fingers that grip are bent, unless the pose bends them more.
void closeGrips(Pose &pose)
{
    constexpr double gripCurl = 65;
    for (const Limb limb : {Limb::LeftHand, Limb::RightHand}) {
        const std::optional<Reach> &reach = pose.reaches.at(std::size_t(limb));
        const double curl = pose.angles.of(Motion::FingersCurl, sideOf(limb));
        if (reach && reach->touch == Touch::Grip)
            pose.angles.set(Motion::FingersCurl, sideOf(limb), std::max(curl, gripCurl));
    }
}

} // namespace

PoseSolver::PoseSolver(Build build, const Places &places)
    : m_build(build),
      m_places(places)
{
}

SolvedPose PoseSolver::solve(const Pose &pose, const SolvedPose *before)
{
    SolvedPose solved{pose, {}};
    closeGrips(solved.pose);
    solved.body.bend(solved.pose.angles);
    const bool isLevel = Letdown(solved.pose, m_build).letDown(solved.body);
    for (const Adjustment &adjustment : pose.adjustments)
        adjust(solved, adjustment);
    if (!isLevel && pose.adjustments.isEmpty())
        m_problems += u"supports: %1 and %2 cannot be brought level"_s.arg(pose.restOn.join(u", "),
                                                                           pose.andOn.join(u", "));
    moveAlong(solved, before);
    if (before)
        holdStill(solved, before->body);
    reachAll(solved);
    return solved;
}

void PoseSolver::adjust(SolvedPose &solved, const Adjustment &adjustment)
{
    const Letdown letdown(solved.pose, m_build);
    const QVector<BodyEllipsoid> support = ellipsoidsOf({adjustment.until}, m_build);
    const auto height = [&](double degrees) {
        setAngle(solved.pose.angles, adjustment, degrees);
        solved.body.bend(solved.pose.angles);
        letdown.letDown(solved.body);
        return double(lowestPoint(support, solved.body));
    };
    const Side side = adjustment.side.value_or(Side::Left) == Side::Right ? Side::Right : Side::Left;
    const double written = solved.pose.angles.of(adjustment.motion, side);
    const MotionRange &range = motionRanges.at(std::size_t(adjustment.motion));
    const Root found = nearestRoot(height, written, range.limits);
    const double left = height(found.at);
    if (!found.isFound)
        m_problems += u"supports: %1 %2 does not bring %3 to the floor, but %4 above it"_s
                          .arg(range.joint, range.positive, adjustment.until)
                          .arg(left, 0, 'f', 3);
}

void PoseSolver::moveAlong(SolvedPose &solved, const SolvedPose *before) const
{
    const Landmark *anchor = landmark(solved.pose.anchor.isEmpty() ? u"pelvis"_s : solved.pose.anchor);
    if (before && solved.pose.move) {
        solved.body.root = before->body.root + *solved.pose.move;
    } else if (anchor) {
        const QVector3D kept = before ? before->body.point(*anchor) : QVector3D();
        const QVector3D now = solved.body.point(*anchor);
        solved.body.root += QVector3D(kept.x() - now.x(), kept.y() - now.y(), 0);
    }
    solved.body.place();
}

void PoseSolver::holdStill(SolvedPose &solved, const Skeleton &before)
{
    for (const Limb limb : solved.pose.holdStill)
        tellBeyond(limb, u"its place before"_s, holdLimbStill(solved.body, limb, before));
}

void PoseSolver::reachAll(SolvedPose &solved)
{
    for (const Limb limb : reachOrder(solved.pose)) {
        const std::optional<Reach> &reach = solved.pose.reaches.at(std::size_t(limb));
        if (!reach || solved.pose.holdStill.contains(limb))
            continue;
        if (const auto target = reachTarget(*reach, solved.body, m_places))
            tellBeyond(limb, reach->to, reachFor(solved.body, limb, *reach, *target));
        else
            m_problems += u"reach: there is no \"%1\" to reach for"_s.arg(reach->to);
    }
}

void PoseSolver::tellBeyond(Limb limb, const QString &what, float beyond)
{
    if (beyond > leastBeyond)
        m_problems += u"reach: %1 is %2 too far away for the %3"_s.arg(what)
                          .arg(double(beyond), 0, 'f', 3)
                          .arg(nameIn(limbNames, limb).toString().replace(u'_', u' '));
}

} // namespace Unknot
