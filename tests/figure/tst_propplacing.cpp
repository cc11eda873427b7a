// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodysolid.h"
#include "figure/figureframe.h"
#include "figure/sampleposes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

FigureData with(FigureData figure, const PropData &prop)
{
    figure.props = {prop};
    return figure;
}

PlacedProp onlyProp(const Movement &movement, double place)
{
    const Scene scene = movement.at(place);
    return scene.props.size() == 1 ? scene.props.first() : PlacedProp{};
}

QVector3D mark(const Movement &movement, double place, QStringView name)
{
    return movement.at(place).body.point(*landmark(name));
}

/// The right knee comes up.
FigureData legLift()
{
    FigureData figure;
    figure.poses = {longSittingPose(), longSittingPose()};
    figure.poses.last().angles.set(Motion::HipFlexion, Side::Right, 110);
    figure.poses.last().angles.set(Motion::KneeFlexion, Side::Right, 60);
    return figure;
}

FigureData raisedArms()
{
    FigureData figure;
    figure.poses = {standingPose(), standingPose()};
    figure.poses.last().angles.setBoth(Motion::ShoulderFlexion, 175);
    return figure;
}

} // namespace

/// Things find their place by the body; those on chairs, mats and straps are in tst_movement.
class TestPropPlacing : public QObject
{
    Q_OBJECT

private slots:
    void aRollerLiesOnTheFloorAndRollsHalfAsFar();
    void aRollerLiesAcrossOrAlong();
    void aThingMayBelongToOnePose();
    void aStillBallLiesWhereTheEndTouchesIt();
    void aPillowFillsWhatIsBetween();
    void aTableIsAsHighAsWhatRestsOnIt();
    void twoWallsMakeADoorway();
    void aWallIsHigherThanAnyHand();
    void aTowelStaysWhereItWasLaid();
    void aRegionShowsWhatTouchesTheBodyWhole();
};

void TestPropPlacing::aRollerLiesOnTheFloorAndRollsHalfAsFar()
{
    const Movement movement(
        with(legLift(), {.kind = PropData::Kind::Roller, .radius = .044, .touches = u"right_calf_back"_s}));
    const PlacedProp start = onlyProp(movement, 0);
    const PlacedProp end = onlyProp(movement, 1);
    QCOMPARE(start.shape, PlacedProp::Shape::Cylinder);
    QVERIFY(std::abs(start.centre.z() - .044F) < 1e-5F);
    QVERIFY(std::abs(end.centre.z() - .044F) < 1e-5F);
    const QVector3D touched = mark(movement, 0, u"right_calf_back");
    QVERIFY(std::abs(start.centre.x() - touched.x()) < 1e-5F);
    const float moved = mark(movement, 1, u"right_calf_back").x() - touched.x();
    QVERIFY(std::abs(moved) > .05F);
    QVERIFY(std::abs(end.centre.x() - start.centre.x() - moved / 2) < 1e-5F);
    QVERIFY(std::abs(distanceTo(start, start.centre + QVector3D(.1F, 0, 0)) - .056F) < 1e-5F);
    QVERIFY(std::abs(distanceTo(start, start.centre + QVector3D(0, .2F, 0)) - .07F) < 1e-5F);
    QVERIFY(distanceTo(start, start.centre) < -.04F);
}

void TestPropPlacing::aRollerLiesAcrossOrAlong()
{
    PropData roller{.kind = PropData::Kind::Roller, .radius = .044, .touches = u"right_calf_back"_s};
    const PlacedProp across = onlyProp(Movement(with(legLift(), roller)), 0);
    QVERIFY(across.half.y() > across.half.x());
    roller.isAlong = true;
    const PlacedProp along = onlyProp(Movement(with(legLift(), roller)), 0);
    QVERIFY(along.half.x() > along.half.y());
}

void TestPropPlacing::aThingMayBelongToOnePose()
{
    FigureData figure = legLift();
    figure.props = {
        {.kind = PropData::Kind::Pack, .touches = u"belly"_s, .with = WithPose::Start},
        {.kind = PropData::Kind::Pack, .touches = u"belly"_s, .isWarm = true, .with = WithPose::End}};
    const Movement movement(figure);
    QCOMPARE(onlyProp(movement, 0).material, PlacedProp::Material::Ice);
    QCOMPARE(onlyProp(movement, .4).material, PlacedProp::Material::Ice);
    QCOMPARE(onlyProp(movement, .6).material, PlacedProp::Material::Heat);
    QCOMPARE(onlyProp(movement, 1).material, PlacedProp::Material::Heat);
}

void TestPropPlacing::aStillBallLiesWhereTheEndTouchesIt()
{
    PropData ball{.kind = PropData::Kind::Ball, .touches = u"right_calf_back"_s, .toward = {0, 0, -1}};
    const Movement following(with(legLift(), ball));
    QVERIFY(onlyProp(following, 0).centre != onlyProp(following, 1).centre);
    ball.isStill = true;
    const Movement still(with(legLift(), ball));
    QCOMPARE(onlyProp(still, 0).centre, onlyProp(following, 1).centre);
    QCOMPARE(onlyProp(still, 1).centre, onlyProp(following, 1).centre);
}

void TestPropPlacing::aPillowFillsWhatIsBetween()
{
    const Movement movement(with(
        legLift(), {.kind = PropData::Kind::Pillow, .touches = u"right_knee"_s, .between = u"left_knee"_s}));
    const PlacedProp pillow = onlyProp(movement, 0);
    const QVector3D right = mark(movement, 0, u"right_knee");
    const QVector3D left = mark(movement, 0, u"left_knee");
    QVERIFY((pillow.centre - (right + left) / 2).length() < 1e-5F);
    QVERIFY(std::abs(pillow.half.y() - (right - left).length() / 2) < 1e-5F);
}

void TestPropPlacing::aTableIsAsHighAsWhatRestsOnIt()
{
    FigureData figure;
    figure.poses = {seatedPose()};
    figure.props = {{.kind = PropData::Kind::Table, .at = {.3, 0}, .under = u"right_forearm"_s}};
    const Movement movement(figure);
    const float forearm =
        lowestPoint(shapeOf(BodyPart::RightForearm, Build::Narrow).ellipsoids, movement.at(0).body);
    const QVector<PlacedProp> pieces = movement.at(0).props;
    QCOMPARE(pieces.size(), 5);
    QVERIFY(std::abs(pieces.first().centre.z() + pieces.first().half.z() - forearm) < 1e-5F);
    QVERIFY(std::abs(movement.places().value(u"table"_s).z() - forearm) < 1e-5F);
}

void TestPropPlacing::twoWallsMakeADoorway()
{
    FigureData figure = raisedArms();
    const PropData post{.kind = PropData::Kind::Wall, .distance = .2, .width = .16, .aside = .33};
    figure.props = {post, post};
    figure.props.last().aside = -.33;
    const QVector<PlacedProp> posts = Movement(figure).at(0).props;
    QCOMPARE(posts.size(), 2);
    QVERIFY(std::abs(posts.first().centre.y() - posts.first().half.y() - .25F) < 1e-5F);
    QVERIFY(std::abs(posts.last().centre.y() + posts.last().half.y() + .25F) < 1e-5F);
}

void TestPropPlacing::aWallIsHigherThanAnyHand()
{
    const Movement movement(with(raisedArms(), {.kind = PropData::Kind::Wall, .distance = .2}));
    const PlacedProp wall = onlyProp(movement, 0);
    QVERIFY(wall.centre.z() + wall.half.z() > mark(movement, 1, u"left_fingertips").z() + .05F);
    QVERIFY(std::abs(wall.centre.z() - wall.half.z()) < 1e-5F);
}

void TestPropPlacing::aTowelStaysWhereItWasLaid()
{
    const Movement movement(
        with(legLift(), {.kind = PropData::Kind::Towel, .touches = u"right_ball_of_foot"_s}));
    QCOMPARE(onlyProp(movement, 0), onlyProp(movement, 1));
    QVERIFY(std::abs(onlyProp(movement, 0).centre.z() - onlyProp(movement, 0).half.z()) < 1e-5F);
}

void TestPropPlacing::aRegionShowsWhatTouchesTheBodyWhole()
{
    FigureData figure;
    figure.poses = {standingPose()};
    figure.camera = {.from = -90, .focus = CameraView::Focus::Upper};
    const QRectF alone = stageOf(Movement(figure)).frame;
    figure.props = {{.kind = PropData::Kind::Ball, .radius = .1, .touches = u"chest"_s, .toward = {1, 0, 0}}};
    const QRectF beside = stageOf(Movement(figure)).frame;
    QVERIFY(beside.right() > alone.right() + .1);
    figure.props = {{.kind = PropData::Kind::Wall, .distance = .4}};
    const QRectF atWall = stageOf(Movement(figure)).frame;
    QVERIFY(atWall.right() > alone.right() + .1);
    QVERIFY(std::abs(atWall.height() - alone.height()) < 1e-3);
    figure.props = {{.kind = PropData::Kind::Chair, .distance = .4}};
    QCOMPARE(stageOf(Movement(figure)).frame, alone);
}

QTEST_GUILESS_MAIN(TestPropPlacing)
#include "tst_propplacing.moc"
