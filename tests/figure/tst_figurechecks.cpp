// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodysolid.h"
#include "figure/figurechecks.h"
#include "figure/figurenames.h"
#include "figure/picturechecks.h"
#include "figure/sampleposes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

FigureData still(const Pose &pose)
{
    FigureData figure;
    figure.poses = {pose};
    return figure;
}

QStringList checksThatFail(const FigureData &figure)
{
    QStringList checks;
    for (const QString &problem : figureProblems(Movement(figure)))
        checks += problem.left(problem.indexOf(u':'));
    checks.removeDuplicates();
    return checks;
}

} // namespace

class TestFigureChecks : public QObject
{
    Q_OBJECT

private slots:
    void soundFiguresPass_data();
    void soundFiguresPass();
    void aPlantedFaultIsReported_data();
    void aPlantedFaultIsReported();
    void aFrameThatIsTooSmallIsReported();
    void anArrowOutsideTheFrameIsReported();
    void oneSideOfAMuscleIsEnough();
    void partsThatChangePlacesAreReported();
    void whatIsReportedIsACheckThatCanBeNamed();
    void aFigureIsLetOffFromItsExceptions();
    void theWorstMomentIsTold();
    void distancesToShapesAreRight();
};

void TestFigureChecks::soundFiguresPass_data()
{
    QTest::addColumn<FigureData>("figure");
    QTest::newRow("standing") << still(standingPose());
    QTest::newRow("on the back") << still(supinePose());
    QTest::newRow("on all fours") << still(quadrupedPose());
    QTest::newRow("bridge") << bridgeFigure();
    QTest::newRow("calf raise") << calfRaiseFigure();
    QTest::newRow("donkey kick") << donkeyKickFigure();
    QTest::newRow("child's pose") << childsPoseFigure();
    QTest::newRow("calf stretch") << calfStretchFigure();
    QTest::newRow("side neck stretch") << sideNeckStretchFigure();
}

void TestFigureChecks::soundFiguresPass()
{
    QFETCH(const FigureData, figure);
    const QStringList problems = figureProblems(Movement(figure));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestFigureChecks::aPlantedFaultIsReported_data()
{
    QTest::addColumn<FigureData>("figure");
    QTest::addColumn<QString>("check");

    Pose pose = standingPose();
    pose.angles.set(Motion::NeckFlexion, Side::Left, 80);
    QTest::newRow("a neck bent too far") << still(pose) << u"joint_limits"_s;

    pose = seatedPose();
    pose.reaches[0] = Reach{.to = u"left_shoulder"_s,
                            .offset = {.05F, 0, 0},
                            .palmFaces = QVector3D(0, -1, 0),
                            .fingersPoint = QVector3D(0, 0, 1)};
    QTest::newRow("an elbow bent too far by reaching") << still(pose) << u"joint_limits"_s;

    pose = standingPose();
    pose.reaches[0] = Reach{.to = u"floor"_s};
    QTest::newRow("a floor too far away") << still(pose) << u"reach"_s;

    pose = standingPose();
    pose.raise = -.05;
    QTest::newRow("feet in the floor") << still(pose) << u"floor"_s;

    pose.raise = .05;
    QTest::newRow("a body in the air") << still(pose) << u"floor"_s;

    pose = quadrupedPose();
    pose.angles.set(Motion::KneeFlexion, Side::Left, 60);
    pose.restOn = {u"left_knee"_s, u"right_knee"_s, u"left_foot"_s, u"right_foot"_s};
    QTest::newRow("supports that are not level") << still(pose) << u"supports"_s;

    pose = standingPose();
    pose.angles.set(Motion::ShoulderAbduction, Side::Left, -25);
    QTest::newRow("an arm in the pelvis") << still(pose) << u"overlap"_s;

    pose = quadrupedPose();
    pose.reaches[0]->offset.setZ(.05F);
    QTest::newRow("a hand above the floor") << still(pose) << u"contact"_s;

    pose = seatedPose();
    pose.reaches[0] = Reach{.to = u"left_thigh_top"_s, .offset = {.04F, 0, 0}};
    QTest::newRow("a hand off the thigh") << still(pose) << u"contact"_s;

    pose = standingPose();
    pose.leanForward = 50;
    pose.reaches[2] = Reach{.to = u"floor"_s, .offset = {-.1F, .06F, .039F}, .isFlat = true};
    QTest::newRow("an ankle bent too far by a flat foot") << still(pose) << u"joint_limits"_s;

    pose = standingPose();
    pose.reaches[3] = Reach{.to = u"floor"_s, .offset = {-.45F, -.06F, .50F}, .bend = {1, 0, 0}};
    QTest::newRow("a hip bent too far back by reaching") << still(pose) << u"joint_limits"_s;

    pose = standingPose();
    pose.reaches[0] = Reach{.to = u"floor"_s, .offset = {-.42F, .12F, .80F}, .bend = {-1, 0, 0}};
    QTest::newRow("an arm too far behind the trunk") << still(pose) << u"joint_limits"_s;

    pose = standingPose();
    pose.reaches[0] = Reach{.to = u"floor"_s, .offset = {.02F, -.40F, .80F}, .bend = {0, -1, 0}};
    QTest::newRow("an arm too far across the trunk") << still(pose) << u"joint_limits"_s;

    pose = seatedPose();
    pose.reaches[0] = Reach{
        .to = u"left_thigh_top"_s, .palmFaces = QVector3D(0, 0, -1), .fingersPoint = QVector3D(-1, 0, 0)};
    QTest::newRow("a wrist bent too far by how the hand lies") << still(pose) << u"joint_limits"_s;

    FigureData turnedAway = still(standingPose());
    turnedAway.camera.from = 0;
    turnedAway.muscles = QStringList{u"calf_right"_s};
    QTest::newRow("a muscle on the far side") << turnedAway << u"muscle"_s;

    FigureData walled = still(standingPose());
    walled.props = {{.kind = PropData::Kind::Wall, .distance = .03}};
    QTest::newRow("a body in the wall") << walled << u"props"_s;

    FigureData pressed = still(standingPose());
    pressed.props = {
        {.kind = PropData::Kind::Ball, .radius = .05, .touches = u"belly"_s, .toward = {-1, 0, 0}}};
    QTest::newRow("a ball in the belly") << pressed << u"props"_s;

    FigureData slipping = bridgeFigure();
    slipping.poses.last().raise = .3;
    QTest::newRow("feet that cannot hold still") << slipping << u"still"_s;
}

void TestFigureChecks::aPlantedFaultIsReported()
{
    QFETCH(const FigureData, figure);
    QFETCH(const QString, check);
    const QStringList failed = checksThatFail(figure);
    QVERIFY2(failed.contains(check), qPrintable(figureProblems(Movement(figure)).join(u'\n')));
}

void TestFigureChecks::aFrameThatIsTooSmallIsReported()
{
    const Movement movement(donkeyKickFigure());
    Stage stage = stageOf(movement);
    ProblemList fitting;
    checkView(fitting, movement, stage);
    QCOMPARE(fitting.sentences({}), QStringList());

    stage.frame.setTop(stage.frame.top() + .02);
    ProblemList cut;
    checkView(cut, movement, stage);
    QCOMPARE(cut.sentences({}).size(), 1);
    QVERIFY(cut.sentences({}).constFirst().startsWith(u"view: the figure"));
}

void TestFigureChecks::anArrowOutsideTheFrameIsReported()
{
    const Movement movement(donkeyKickFigure());
    Stage stage = stageOf(movement);
    const QPointF corner = stage.frame.topLeft();
    stage.arrows = {{.path = QPolygonF{corner, corner + QPointF(.1, .1)}}};
    ProblemList problems;
    checkView(problems, movement, stage);
    QCOMPARE(problems.sentences({}).size(), 1);
    QVERIFY(problems.sentences({}).constFirst().startsWith(u"view: an arrow"));
}

void TestFigureChecks::oneSideOfAMuscleIsEnough()
{
    FigureData figure = still(standingPose());
    figure.camera.from = -90;
    figure.muscles = QStringList{u"calf_left"_s};
    QVERIFY(checksThatFail(figure).contains(u"muscle"_s));
    figure.muscles += u"calf_right"_s;
    QVERIFY(!checksThatFail(figure).contains(u"muscle"_s));
}

void TestFigureChecks::partsThatChangePlacesAreReported()
{
    const Movement movement(calfStretchFigure());
    const DrawnFigure sound = drawnFigure(movement.at(0), Build::Narrow, Camera(-90, 8));
    DrawnFigure swapped = sound;
    std::reverse(swapped.parts.begin(), swapped.parts.end());
    ProblemList once;
    checkDepthOrder(once, {sound, sound, swapped, swapped}, 1);
    QCOMPARE(once.sentences({}), QStringList());
    ProblemList back;
    checkDepthOrder(back, {sound, swapped, swapped, sound}, 1);
    QVERIFY(!back.sentences({}).filter(u"left thigh and right thigh"_s).isEmpty());
}

void TestFigureChecks::whatIsReportedIsACheckThatCanBeNamed()
{
    FigureData broken = bridgeFigure();
    broken.poses.last().raise = .3;
    broken.poses.last().angles.setBoth(Motion::NeckFlexion, 90);
    const QStringList failed = checksThatFail(broken);
    QVERIFY(failed.size() > 2);
    for (const QString &check : failed)
        QVERIFY2(figureCheckNames().contains(check), qPrintable(check));
}

void TestFigureChecks::aFigureIsLetOffFromItsExceptions()
{
    Pose pose = standingPose();
    pose.angles.set(Motion::NeckFlexion, Side::Left, 80);
    FigureData figure = still(pose);
    QVERIFY(checksThatFail(figure).contains(u"joint_limits"_s));
    figure.exceptions = {{u"joint_limits"_s, u"an acrobat"_s}};
    QVERIFY(!checksThatFail(figure).contains(u"joint_limits"_s));
}

void TestFigureChecks::theWorstMomentIsTold()
{
    FigureData figure;
    Pose sunk = standingPose();
    sunk.raise = -.08;
    figure.poses = {standingPose(), sunk};
    const QStringList problems = figureProblems(Movement(figure)).filter(u"left foot"_s);
    QCOMPARE(problems, QStringList{u"floor: left foot is 0.080 below it, at 1"_s});
}

void TestFigureChecks::distancesToShapesAreRight()
{
    const PlacedProp box{PlacedProp::Shape::Box, {}, {0, 0, 1}, {.1F, .2F, .3F}};
    QVERIFY(std::abs(distanceTo(box, {.3F, 0, 1}) - .2F) < 1e-5F);
    QVERIFY(std::abs(distanceTo(box, {.09F, 0, 1}) + .01F) < 1e-5F);
    const RoomEllipsoid sphere{{0, 0, 1}, {}, {.1F, .1F, .1F}};
    QVERIFY(std::abs(distanceTo(sphere, {0, .15F, 1}) - .05F) < 1e-5F);
    QVERIFY(std::abs(distanceTo(sphere, {0, .05F, 1}) + .05F) < 1e-5F);
}

QTEST_GUILESS_MAIN(TestFigureChecks)
#include "tst_figurechecks.moc"
