// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/nearestroot.h"
#include "figure/posesolver.h"
#include "figure/sampleposes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

SolvedPose solved(const Pose &pose)
{
    return PoseSolver(Build::Narrow, {}).solve(pose);
}

float heightOf(const QString &support, const Skeleton &body, Build build = Build::Narrow)
{
    return lowestPoint(ellipsoidsOf({support}, build), body);
}

} // namespace

class TestPoseSolver : public QObject
{
    Q_OBJECT

private slots:
    void bodiesRestOnTheirSupports_data();
    void bodiesRestOnTheirSupports();
    void bothBuildsRestOnTheFloor_data() { bodiesRestOnTheirSupports_data(); }
    void bothBuildsRestOnTheFloor();
    void everySupportHasFlesh();
    void aRaisedBodyHovers();
    void twoSupportsComeLevelByLeaning();
    void whoLiesOnASideIsLevelledByRolling();
    void supportsThatCannotBeLevelledAreTold();
    void onAllFoursTheHandsAreOnTheFloor();
    void anAdjustmentBringsTheHeadDown();
    void anAdjustmentThatCannotBeReachedIsTold();
    void theNearestRootIsTaken();
    void withoutARootTheNearestValueIsTold();
    void anAnchorKeepsItsPlace();
    void aMoveGoesFromThePoseBefore();
    void limbsHoldStillAsTheyWere();
    void aPalmFacesWhereItIsTold();
    void fingertipsTouchWithTheirPads();
    void aGripClosesTheFingers();
    void aSoleLiesFlatAndTurnedOut();
    void anUnknownGoalIsTold();
    void aGoalTooFarAwayIsToldByHowMuch();
    void aHandFindsALegThatReachesItself();
    void solvingIsRepeatable();
};

void TestPoseSolver::bodiesRestOnTheirSupports_data()
{
    QTest::addColumn<Pose>("pose");
    QTest::newRow("standing") << standingPose();
    QTest::newRow("seated") << seatedPose();
    QTest::newRow("on the back") << supinePose();
    QTest::newRow("on all fours") << quadrupedPose();
    QTest::newRow("sitting on the floor") << longSittingPose();
}

void TestPoseSolver::bodiesRestOnTheirSupports()
{
    QFETCH(const Pose, pose);
    const SolvedPose result = solved(pose);
    QVERIFY(std::abs(lowestPoint(ellipsoidsOf(pose.restOn, Build::Narrow), result.body)) < 1e-4F);
}

void TestPoseSolver::bothBuildsRestOnTheFloor()
{
    QFETCH(const Pose, pose);
    const SolvedPose broad = PoseSolver(Build::Broad, {}).solve(pose);
    QVERIFY(std::abs(lowestPoint(ellipsoidsOf(pose.restOn, Build::Broad), broad.body)) < 1e-4F);
}

void TestPoseSolver::everySupportHasFlesh()
{
    for (const QString &name : supportNames())
        QVERIFY2(!ellipsoidsOf({name}, Build::Narrow).isEmpty(), qPrintable(name));
    QVERIFY(ellipsoidsOf({u"left_wing"_s}, Build::Narrow).isEmpty());
}

void TestPoseSolver::aRaisedBodyHovers()
{
    Pose pose = standingPose();
    pose.raise = .1;
    QVERIFY(std::abs(heightOf(u"feet"_s, solved(pose).body) - .1F) < 1e-4F);
}

void TestPoseSolver::twoSupportsComeLevelByLeaning()
{
    const SolvedPose result = solved(supinePose());
    QVERIFY(std::abs(heightOf(u"back"_s, result.body)) < 1e-3F);
    QVERIFY(std::abs(heightOf(u"pelvis"_s, result.body)) < 1e-3F);
}

void TestPoseSolver::whoLiesOnASideIsLevelledByRolling()
{
    Pose pose;
    pose.lie = Lie::LeftSide;
    pose.restOn = {u"left_shoulder"_s};
    pose.andOn = {u"left_hip"_s};
    const SolvedPose result = solved(pose);
    QVERIFY(std::abs(heightOf(u"left_shoulder"_s, result.body)) < 1e-3F);
    QVERIFY(std::abs(heightOf(u"left_hip"_s, result.body)) < 1e-3F);
    const QVector3D left = result.body.frame(Joint::Pelvis).rotatedVector({0, 1, 0});
    QVERIFY(left.z() < -.8F);
}

void TestPoseSolver::supportsThatCannotBeLevelledAreTold()
{
    Pose pose = standingPose();
    pose.restOn = {u"left_foot"_s};
    pose.andOn = {u"right_foot"_s};
    pose.angles.set(Motion::HipAbduction, Side::Right, 50);
    PoseSolver solver(Build::Narrow, {});
    solver.solve(pose);
    QCOMPARE(solver.problems().size(), 1);
    QVERIFY(solver.problems().constFirst().startsWith(u"supports:"));
}

void TestPoseSolver::onAllFoursTheHandsAreOnTheFloor()
{
    const SolvedPose result = solved(quadrupedPose());
    for (const QString &hand : {u"left_hand"_s, u"right_hand"_s})
        QVERIFY(std::abs(heightOf(hand, result.body)) < .012F);
}

void TestPoseSolver::anAdjustmentBringsTheHeadDown()
{
    Pose pose = supinePose();
    const SolvedPose result = solved(pose);
    QVERIFY(std::abs(heightOf(u"head"_s, result.body)) < 1e-3F);
    QVERIFY(result.pose.angles.of(Motion::NeckFlexion) != pose.angles.of(Motion::NeckFlexion));
    pose.adjustments.clear();
    QVERIFY(std::abs(heightOf(u"head"_s, solved(pose).body)) > .005F);
}

void TestPoseSolver::anAdjustmentThatCannotBeReachedIsTold()
{
    Pose pose = standingPose();
    pose.adjustments = {{Motion::NeckFlexion, {}, u"head"_s}};
    PoseSolver solver(Build::Narrow, {});
    solver.solve(pose);
    QCOMPARE(solver.problems().size(), 1);
    QVERIFY(solver.problems().constFirst().contains(u"head"));
}

void TestPoseSolver::theNearestRootIsTaken()
{
    const auto threeRoots = [](double x) {
        return (x + 20) * (x - 5) * (x - 40);
    };
    const auto rootFrom = [&](double start) {
        return nearestRoot(threeRoots, start, {-60, 60});
    };
    QVERIFY(std::abs(rootFrom(0).at - 5) < 1e-3);
    QVERIFY(std::abs(rootFrom(-15).at + 20) < 1e-3);
    QVERIFY(std::abs(rootFrom(30).at - 40) < 1e-3);
    QVERIFY(rootFrom(30).isFound);
}

void TestPoseSolver::withoutARootTheNearestValueIsTold()
{
    const Root none = nearestRoot([](double x) { return x * x + 1; }, 10, {-30, 30});
    QVERIFY(!none.isFound);
    QVERIFY(std::abs(none.at) < 1.6);
}

void TestPoseSolver::anAnchorKeepsItsPlace()
{
    const FigureData figure = childsPoseFigure();
    PoseSolver solver(Build::Narrow, {});
    const SolvedPose start = solver.solve(figure.poses.first());
    const SolvedPose end = solver.solve(figure.poses.last(), &start);
    const QVector3D slip = end.body.at(Joint::LeftKnee) - start.body.at(Joint::LeftKnee);
    QVERIFY(std::hypot(slip.x(), slip.y()) < 1e-4F);
    QVERIFY((end.body.root - start.body.root).length() > .1F);
}

void TestPoseSolver::aMoveGoesFromThePoseBefore()
{
    Pose pose = standingPose();
    pose.move = QVector3D(.1F, .2F, -.1F);
    PoseSolver solver(Build::Narrow, {});
    const SolvedPose start = solver.solve(standingPose());
    QCOMPARE(solver.solve(pose, &start).body.root, start.body.root + *pose.move);
}

void TestPoseSolver::limbsHoldStillAsTheyWere()
{
    const FigureData figure = bridgeFigure();
    PoseSolver solver(Build::Narrow, {});
    const SolvedPose start = solver.solve(figure.poses.first());
    const SolvedPose end = solver.solve(figure.poses.last(), &start);
    QVERIFY(end.body.root.z() > start.body.root.z() + .05F);
    for (const Limb limb : figure.poses.last().holdStill) {
        const Joint joint = jointsOf(limb).end;
        QVERIFY((end.body.at(joint) - start.body.at(joint)).length() < .01F);
        QVERIFY(std::abs(QQuaternion::dotProduct(end.body.frame(joint), start.body.frame(joint))) > .9999F);
    }
}

void TestPoseSolver::aPalmFacesWhereItIsTold()
{
    const SolvedPose result = solved(quadrupedPose());
    const QVector3D palm = result.body.frame(Joint::LeftWrist).rotatedVector({0, -1, 0});
    const QVector3D otherPalm = result.body.frame(Joint::RightWrist).rotatedVector({0, 1, 0});
    const QVector3D fingers = result.body.frame(Joint::LeftWrist).rotatedVector({0, 0, -1});
    QVERIFY(palm.z() < -.99F);
    QVERIFY(otherPalm.z() < -.99F);
    QVERIFY(fingers.x() > .99F);
}

void TestPoseSolver::fingertipsTouchWithTheirPads()
{
    Pose pose = seatedPose();
    pose.reaches[std::size_t(Limb::LeftHand)] = Reach{.to = u"left_knee_front"_s, .touch = Touch::Fingertips};
    const SolvedPose result = solved(pose);
    const QVector3D knee = result.body.point(*landmark(u"left_knee_front"));
    const QVector3D tips = result.body.point(*landmark(u"left_fingertips"));
    QVERIFY((tips - knee).length() < .02F);
}

void TestPoseSolver::aGripClosesTheFingers()
{
    Pose pose = seatedPose();
    pose.reaches[std::size_t(Limb::RightHand)] = Reach{.to = u"right_knee_front"_s, .touch = Touch::Grip};
    QVERIFY(solved(pose).pose.angles.of(Motion::FingersCurl, Side::Right) > 50);
    QVERIFY(solved(pose).pose.angles.of(Motion::FingersCurl, Side::Left) < 50);
}

void TestPoseSolver::aSoleLiesFlatAndTurnedOut()
{
    Pose pose = standingPose();
    pose.reaches[std::size_t(Limb::LeftFoot)] = Reach{
        .to = u"floor"_s, .offset = {.15F, .06F, 0}, .touch = Touch::Sole, .isFlat = true, .toesOut = 20};
    pose.raise = -.05;
    const SolvedPose result = solved(pose);
    QVERIFY(std::abs(heightOf(u"left_foot"_s, result.body)) < .002F);
    const QVector3D toes = result.body.frame(Joint::LeftAnkle).rotatedVector({1, 0, 0});
    QVERIFY(std::abs(std::atan2(toes.y(), toes.x()) * 57.2958F - 20) < .1F);
    QVERIFY(std::abs(toes.z()) < 1e-4F);
}

void TestPoseSolver::anUnknownGoalIsTold()
{
    Pose pose = standingPose();
    pose.reaches[0] = Reach{.to = u"left_wing"_s};
    PoseSolver solver(Build::Narrow, {});
    solver.solve(pose);
    QVERIFY(solver.problems().value(0).contains(u"left_wing"));
}

void TestPoseSolver::aGoalTooFarAwayIsToldByHowMuch()
{
    Pose pose = standingPose();
    pose.reaches[0] = Reach{.to = u"floor"_s};
    PoseSolver solver(Build::Narrow, {});
    solver.solve(pose);
    QCOMPARE(solver.problems().size(), 1);
    QVERIFY(solver.problems().constFirst().startsWith(u"reach: floor is 0."));
}

void TestPoseSolver::aHandFindsALegThatReachesItself()
{
    Pose pose = supinePose();
    pose.angles.set(Motion::HipFlexion, Side::Left, 100);
    pose.reaches[std::size_t(Limb::LeftFoot)] =
        Reach{.to = u"floor"_s, .offset = {.15F, .06F, .30F}, .bend = {1, 0, 1}, .touch = Touch::Ankle};
    pose.reaches[std::size_t(Limb::LeftHand)] = Reach{.to = u"left_thigh_back"_s, .bend = {0, 1, -.3F}};
    const SolvedPose result = solved(pose);
    const QVector3D palm = result.body.point(*landmark(u"left_palm"));
    QVERIFY((palm - result.body.point(*landmark(u"left_thigh_back"))).length() < .01F);
}

void TestPoseSolver::solvingIsRepeatable()
{
    QCOMPARE(solved(quadrupedPose()).body.at(Joint::LeftFingers),
             solved(quadrupedPose()).body.at(Joint::LeftFingers));
}

QTEST_GUILESS_MAIN(TestPoseSolver)
#include "tst_posesolver.moc"
