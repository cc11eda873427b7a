// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodysolid.h"
#include "figure/figureframe.h"
#include "figure/movement.h"
#include "figure/sampleposes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestMovement : public QObject
{
    Q_OBJECT

private slots:
    void startsAndEndsInItsPoses();
    void placesOutsideStayAtTheEnds();
    void startsAndStopsSoftly();
    void theBridgeKeepsItsFeetInPlaceAllTheWay();
    void sharedSupportsStayOnTheFloor();
    void handsThatReachTwiceAreLiftedOnTheWay();
    void aHandThatKeepsTouchingStaysThere();
    void threePosesShareTheMovement();
    void onePoseStandsStill();
    void noPoseIsStanding();
    void floorSpotsCanBeReached();
    void theChairIsAsHighAsThePersonSits();
    void somebodyMayStandBehindTheChair();
    void theWallIsAtItsDistance_data();
    void theWallIsAtItsDistance();
    void theBallGoesAlong();
    void theMatLiesUnderAllPoses();
    void theStrapGoesFromHandToHand();
    void copiesShareTheStage();
};

namespace {

float slipOf(const Movement &movement, Joint joint, double place)
{
    return (movement.at(place).body.at(joint) - movement.at(0).body.at(joint)).length();
}

FigureData withProp(const Pose &pose, const PropData &prop)
{
    FigureData figure;
    figure.poses = {pose};
    figure.props = {prop};
    return figure;
}

} // namespace

void TestMovement::startsAndEndsInItsPoses()
{
    const Movement movement(childsPoseFigure());
    for (const Joint joint : {Joint::Head, Joint::LeftWrist, Joint::RightAnkle}) {
        QCOMPARE(movement.at(0).body.at(joint), movement.poses().first().body.at(joint));
        QCOMPARE(movement.at(1).body.at(joint), movement.poses().last().body.at(joint));
    }
}

void TestMovement::placesOutsideStayAtTheEnds()
{
    const Movement movement(donkeyKickFigure());
    QCOMPARE(movement.at(-1).body.at(Joint::RightAnkle), movement.at(0).body.at(Joint::RightAnkle));
    QCOMPARE(movement.at(7).body.at(Joint::RightAnkle), movement.at(1).body.at(Joint::RightAnkle));
}

void TestMovement::startsAndStopsSoftly()
{
    const Movement movement(donkeyKickFigure());
    const auto step = [&](double from, double to) {
        return (movement.at(to).body.at(Joint::RightAnkle) - movement.at(from).body.at(Joint::RightAnkle))
            .length();
    };
    QVERIFY(step(0, .05) < step(.475, .525) / 3);
    QVERIFY(step(.95, 1) < step(.475, .525) / 3);
}

void TestMovement::theBridgeKeepsItsFeetInPlaceAllTheWay()
{
    const Movement movement(bridgeFigure());
    QVERIFY(movement.at(1).body.root.z() > movement.at(0).body.root.z() + .05F);
    for (const double place : {.1, .25, .5, .75, .9, 1.0}) {
        for (const Joint joint : {Joint::LeftAnkle, Joint::RightAnkle, Joint::LeftToes})
            QVERIFY(slipOf(movement, joint, place) < .005F);
    }
}

void TestMovement::sharedSupportsStayOnTheFloor()
{
    const Movement movement(childsPoseFigure());
    const QVector<BodyEllipsoid> knees = ellipsoidsOf({u"knees"_s}, Build::Narrow);
    for (int i = 0; i <= 8; ++i)
        QVERIFY(std::abs(lowestPoint(knees, movement.at(i / 8.0).body)) < .012F);
}

void TestMovement::handsThatReachTwiceAreLiftedOnTheWay()
{
    const Movement movement(threadTheNeedleFigure());
    const float start = movement.at(0).body.at(Joint::RightWrist).z();
    const float end = movement.at(1).body.at(Joint::RightWrist).z();
    QVERIFY(movement.at(.5).body.at(Joint::RightWrist).z() > std::max(start, end) + .01F);
}

void TestMovement::aHandThatKeepsTouchingStaysThere()
{
    FigureData figure = sideNeckStretchFigure();
    figure.poses.last().reaches = figure.poses.first().reaches;
    figure.poses.last().angles.set(Motion::HipAbduction, Side::Right, 25);
    const Movement movement(figure);
    const Landmark *palm = landmark(u"right_palm");
    const Landmark *thigh = landmark(u"right_thigh_top");
    for (const double place : {0.0, .3, .6, 1.0}) {
        const Skeleton body = movement.at(place).body;
        QVERIFY((body.point(*palm) - body.point(*thigh)).length() < .01F);
    }
}

void TestMovement::threePosesShareTheMovement()
{
    FigureData figure = calfRaiseFigure();
    figure.poses.append(standingPose());
    const Movement movement(figure);
    QCOMPARE(movement.poses().size(), 3);
    const auto height = [&](double place) {
        return movement.at(place).body.root.z();
    };
    QVERIFY(height(.5) > height(0) + .03F);
    QVERIFY(std::abs(height(1) - height(0)) < .001F);
    QVERIFY(std::abs(height(.25) - height(.75)) < .002F);
}

void TestMovement::onePoseStandsStill()
{
    FigureData figure;
    figure.poses = {seatedPose()};
    const Movement movement(figure);
    QCOMPARE(movement.at(.7).body.at(Joint::Head), movement.at(0).body.at(Joint::Head));
}

void TestMovement::noPoseIsStanding()
{
    QCOMPARE(Movement(FigureData{}).poses().size(), 1);
}

void TestMovement::floorSpotsCanBeReached()
{
    FigureData figure;
    figure.poses = {quadrupedPose()};
    figure.floorSpots.insert(u"ahead"_s, {.315, .12});
    Reach &reach = *figure.poses[0].reaches[std::size_t(Limb::LeftHand)];
    reach.to = u"ahead"_s;
    reach.offset = {0, 0, .004F};
    const Movement movement(figure);
    QCOMPARE(movement.problems(), QStringList());
    const QVector3D palm = movement.at(0).body.point(*landmark(u"left_palm"));
    QVERIFY((palm - QVector3D(.315F, .12F, .004F)).length() < .002F);
}

void TestMovement::theChairIsAsHighAsThePersonSits()
{
    const Movement movement(sideNeckStretchFigure());
    QCOMPARE(movement.problems(), QStringList());
    const Scene scene = movement.at(0);
    const float seat = lowestPoint(ellipsoidsOf({u"seat"_s}, Build::Narrow), scene.body);
    const PlacedProp &top = scene.props.constFirst();
    QVERIFY(std::abs(top.centre.z() + top.half.z() - seat) < 1e-4F);
    QVERIFY(movement.places().contains(u"chair_seat_left"_s));
    QVERIFY(!movement.places().contains(u"chair_back_left"_s));
}

void TestMovement::somebodyMayStandBehindTheChair()
{
    const Movement movement(withProp(standingPose(), {.kind = PropData::Kind::Chair, .distance = .2}));
    const QVector3D back = movement.places().value(u"chair_back_left"_s);
    QVERIFY(std::abs(back.x() - .2F) < .02F);
    QVERIFY(back.z() > .45F && back.z() < .6F);
}

void TestMovement::theWallIsAtItsDistance_data()
{
    QTest::addColumn<PropData>("wall");
    QTest::addColumn<QVector3D>("surface");
    const PropData wall{.kind = PropData::Kind::Wall, .distance = .3};
    PropData behind = wall;
    behind.isBehind = true;
    PropData left = wall;
    left.side = Side::Left;
    PropData right = wall;
    right.side = Side::Right;
    QTest::newRow("in front") << wall << QVector3D(.3F, 0, 0);
    QTest::newRow("behind") << behind << QVector3D(-.3F, 0, 0);
    QTest::newRow("on the left") << left << QVector3D(0, .3F, 0);
    QTest::newRow("on the right") << right << QVector3D(0, -.3F, 0);
}

void TestMovement::theWallIsAtItsDistance()
{
    QFETCH(const PropData, wall);
    QFETCH(const QVector3D, surface);
    const Movement movement(withProp(standingPose(), wall));
    QVERIFY((movement.places().value(u"wall"_s) - surface).length() < 1e-4F);
    const PlacedProp placed = movement.at(0).props.constFirst();
    QVERIFY(placed.isBackdrop);
    QVERIFY(QVector3D::dotProduct(placed.centre, surface) > QVector3D::dotProduct(surface, surface));
}

void TestMovement::theBallGoesAlong()
{
    FigureData figure = calfRaiseFigure();
    figure.props = {{.kind = PropData::Kind::Ball, .touches = u"right_buttock"_s, .toward = {-1, 0, 0}}};
    const Movement movement(figure);
    for (const double place : {0.0, .5, 1.0}) {
        const Scene scene = movement.at(place);
        const QVector3D skin = scene.body.point(*landmark(u"right_buttock"));
        QVERIFY(std::abs((scene.props.constFirst().centre - skin).length() - .035F) < 1e-4F);
    }
}

void TestMovement::theMatLiesUnderAllPoses()
{
    FigureData figure = childsPoseFigure();
    figure.props = {{.kind = PropData::Kind::Mat}};
    const Movement movement(figure);
    const PlacedProp mat = movement.at(0).props.constFirst();
    QVERIFY(std::abs(mat.centre.z() + mat.half.z()) < 1e-5F);
    for (const double place : {0.0, 1.0}) {
        for (const Joint joint : {Joint::LeftFingers, Joint::RightToes, Joint::LeftKnee}) {
            const QVector3D away = movement.at(place).body.at(joint) - mat.centre;
            QVERIFY(std::abs(away.x()) < mat.half.x() && std::abs(away.y()) < mat.half.y());
        }
    }
}

void TestMovement::theStrapGoesFromHandToHand()
{
    const Movement movement(
        withProp(supinePose(), {.kind = PropData::Kind::Strap, .touches = u"left_thigh_back"_s}));
    const Scene scene = movement.at(0);
    const auto isNear = [&](const QString &name, float distance) {
        const QVector3D mark = scene.body.point(*landmark(name));
        return std::any_of(scene.props.cbegin(), scene.props.cend(), [&](const PlacedProp &strand) {
            return std::abs(distanceTo(strand, mark)) < distance;
        });
    };
    QVERIFY(isNear(u"left_palm"_s, .03F));
    QVERIFY(isNear(u"right_palm"_s, .03F));
    QVERIFY(isNear(u"left_thigh_back"_s, .011F));
}

void TestMovement::copiesShareTheStage()
{
    const Movement movement(childsPoseFigure());
    const Movement copy = movement;
    QCOMPARE(copy.stage().frame, stageOf(movement).frame);
    QCOMPARE(&movement.stage(), &copy.stage());
}

QTEST_GUILESS_MAIN(TestMovement)
#include "tst_movement.moc"
