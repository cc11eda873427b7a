// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/twobonereach.h"

#include <QTest>

using namespace Unknot;

namespace {

Skeleton uprightBody()
{
    Skeleton body;
    Angles angles;
    angles.setBoth(Motion::ForearmPronation, 40);
    body.bend(angles);
    body.root = {0, 0, .53F};
    body.place();
    return body;
}

} // namespace

class TestTwoBoneReach : public QObject
{
    Q_OBJECT

private slots:
    void handsAndFeetComeToWhereTheyShould_data();
    void handsAndFeetComeToWhereTheyShould();
    void theBendPointsWhereItIsAskedTo_data() { handsAndFeetComeToWhereTheyShould_data(); }
    void theBendPointsWhereItIsAskedTo();
    void whatIsTooFarAwayIsToldByHowMuch();
    void whatIsTooCloseIsToldByHowMuch();
    void theForearmKeepsItsPronation();
    void elbowsBendForwardAndKneesBackward();
    void handsTurnToTheFrameAskedFor();
    void aTargetAtTheRootBreaksNothing();
};

void TestTwoBoneReach::handsAndFeetComeToWhereTheyShould_data()
{
    QTest::addColumn<Limb>("limb");
    QTest::addColumn<QVector3D>("target");
    QTest::addColumn<QVector3D>("bend");
    QTest::newRow("left hand in front") << Limb::LeftHand << QVector3D(.2F, .1F, .8F) << QVector3D(0, 1, -1);
    QTest::newRow("right hand overhead")
        << Limb::RightHand << QVector3D(0, -.1F, 1.05F) << QVector3D(1, -1, 0);
    QTest::newRow("right hand across") << Limb::RightHand << QVector3D(.1F, .1F, .8F) << QVector3D(0, -1, -1);
    QTest::newRow("left foot forward") << Limb::LeftFoot << QVector3D(.3F, .05F, .2F) << QVector3D(1, 0, 1);
    QTest::newRow("right foot back") << Limb::RightFoot << QVector3D(-.3F, -.05F, .25F) << QVector3D(1, 0, 0);
}

void TestTwoBoneReach::handsAndFeetComeToWhereTheyShould()
{
    QFETCH(const Limb, limb);
    QFETCH(const QVector3D, target);
    QFETCH(const QVector3D, bend);
    Skeleton body = uprightBody();
    QVERIFY(bringLimbTo(body, limb, target, bend) < 1e-5F);
    QVERIFY((body.at(jointsOf(limb).end) - target).length() < 1e-4F);
}

void TestTwoBoneReach::theBendPointsWhereItIsAskedTo()
{
    QFETCH(const Limb, limb);
    QFETCH(const QVector3D, target);
    QFETCH(const QVector3D, bend);
    Skeleton body = uprightBody();
    bringLimbTo(body, limb, target, bend);
    QVERIFY(QVector3D::dotProduct(bendDirection(body, limb), bend) > 0);
}

void TestTwoBoneReach::whatIsTooFarAwayIsToldByHowMuch()
{
    Skeleton body = uprightBody();
    const float longest = .186F + .146F;
    const QVector3D target = body.at(Joint::LeftShoulder) + QVector3D(longest + .05F, 0, 0);
    QVERIFY(std::abs(bringLimbTo(body, Limb::LeftHand, target, {0, 1, 0}) - .05F) < 1e-3F);
    QVERIFY(std::abs((body.at(Joint::LeftWrist) - target).length() - .05F) < 1e-3F);
}

void TestTwoBoneReach::whatIsTooCloseIsToldByHowMuch()
{
    Skeleton body = uprightBody();
    const QVector3D target = body.at(Joint::LeftShoulder) + QVector3D(.01F, 0, 0);
    QVERIFY(bringLimbTo(body, Limb::LeftHand, target, {0, 1, 0}) > .03F);
}

void TestTwoBoneReach::theForearmKeepsItsPronation()
{
    Skeleton body = uprightBody();
    const auto pronation = [&body] {
        const QQuaternion &turn = body.turns.at(std::size_t(Joint::LeftElbow));
        return std::atan2(turn.z(), turn.scalar());
    };
    const float before = pronation();
    QVERIFY(std::abs(before) > .1F);
    bringLimbTo(body, Limb::LeftHand, {.2F, .1F, .8F}, {0, 1, -1});
    QVERIFY(std::abs(pronation() - before) < 1e-4F);
}

void TestTwoBoneReach::elbowsBendForwardAndKneesBackward()
{
    Skeleton body = uprightBody();
    bringLimbTo(body, Limb::LeftHand, body.at(Joint::LeftShoulder) + QVector3D(.15F, 0, -.1F), {-1, 0, -1});
    bringLimbTo(body, Limb::LeftFoot, body.at(Joint::LeftHip) + QVector3D(.1F, 0, -.4F), {1, 0, 0});
    const QVector3D forearm = body.at(Joint::LeftWrist) - body.at(Joint::LeftElbow);
    const QVector3D shin = body.at(Joint::LeftAnkle) - body.at(Joint::LeftKnee);
    const auto forwardOf = [&body](Joint joint) {
        return body.frame(joint).rotatedVector({1, 0, 0});
    };
    QVERIFY(QVector3D::dotProduct(forearm, forwardOf(Joint::LeftShoulder)) > 0);
    QVERIFY(QVector3D::dotProduct(shin, forwardOf(Joint::LeftHip)) < 0);
}

void TestTwoBoneReach::handsTurnToTheFrameAskedFor()
{
    Skeleton body = uprightBody();
    const QQuaternion frame = QQuaternion::fromEulerAngles(20, 40, 60);
    for (const Limb limb : {Limb::LeftHand, Limb::RightFoot}) {
        turnLimbEndTo(body, limb, frame);
        const QQuaternion &now = body.frame(jointsOf(limb).end);
        QVERIFY(std::abs(QQuaternion::dotProduct(now, frame)) > .99999F);
    }
}

void TestTwoBoneReach::aTargetAtTheRootBreaksNothing()
{
    Skeleton body = uprightBody();
    bringLimbTo(body, Limb::RightFoot, body.at(Joint::RightHip), {});
    QVERIFY(!qIsNaN(body.at(Joint::RightAnkle).length()));
    const float shin = (body.at(Joint::RightAnkle) - body.at(Joint::RightKnee)).length();
    QVERIFY(std::abs(shin - .246F) < 1e-4F);
}

QTEST_GUILESS_MAIN(TestTwoBoneReach)
#include "tst_twobonereach.moc"
