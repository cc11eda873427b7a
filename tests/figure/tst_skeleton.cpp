// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodyshape.h"
#include "figure/sampleposes.h"
#include "figure/skeleton.h"
#include "figure/supports.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

Skeleton bodyOf(const Angles &angles)
{
    Skeleton body;
    body.bend(angles);
    body.place();
    return body;
}

/// Every motion at an odd angle, of the left side only.
Angles leftOnly()
{
    Angles angles;
    for (const MotionRange &range : motionRanges) {
        if (isSided(range.motion))
            angles.set(range.motion, Side::Left, range.limits.most / 3);
    }
    return angles;
}

Angles otherSide(const Angles &angles)
{
    Angles other = angles;
    for (const MotionRange &range : motionRanges) {
        if (!isSided(range.motion))
            continue;
        other.set(range.motion, Side::Left, angles.of(range.motion, Side::Right));
        other.set(range.motion, Side::Right, angles.of(range.motion, Side::Left));
    }
    return other;
}

QVector3D mirroredPoint(const QVector3D &point)
{
    return {point.x(), -point.y(), point.z()};
}

} // namespace

class TestSkeleton : public QObject
{
    Q_OBJECT

private slots:
    void standingIsOneBodyHeightTall();
    void hipsAreAtTheHeightOfTheTables();
    void leftAndRightMirrorEachOther();
    void bonesKeepTheirLengthHoweverTheyAreBent();
    void whatAClinicianSaysMovesTheRightWay_data();
    void whatAClinicianSaysMovesTheRightWay();
    void spreadFingersStandApart();
    void landmarksOfBothSidesMirrorEachOther();
    void landmarkNamesAreAllDifferentAndFound();
    void unknownLandmarksAreNull();
};

void TestSkeleton::standingIsOneBodyHeightTall()
{
    Skeleton body = bodyOf(standingPose().angles);
    const float soles = lowestPoint(ellipsoidsOf({u"feet"_s}, Build::Narrow), body);
    const float top = body.point(*landmark(u"head_top")).z();
    QVERIFY2(std::abs(top - soles - 1) < .01F, qPrintable(QString::number(double(top - soles))));
}

void TestSkeleton::hipsAreAtTheHeightOfTheTables()
{
    const Skeleton body = bodyOf({});
    const float soles = lowestPoint(ellipsoidsOf({u"feet"_s}, Build::Narrow), body);
    QVERIFY(std::abs(body.at(Joint::LeftHip).z() - soles - .530F) < .002F);
}

void TestSkeleton::leftAndRightMirrorEachOther()
{
    const Skeleton body = bodyOf(leftOnly());
    const Skeleton mirror = bodyOf(otherSide(leftOnly()));
    for (int i = 0; i < jointCount; ++i) {
        const auto joint = Joint(i);
        const QVector3D there = mirroredPoint(mirror.at(mirrored(joint)));
        QVERIFY2((body.at(joint) - there).length() < 1e-5F, qPrintable(QString::number(i)));
    }
}

void TestSkeleton::bonesKeepTheirLengthHoweverTheyAreBent()
{
    const Skeleton body = bodyOf(leftOnly());
    const QVector<std::pair<Joint, Joint>> bones{{Joint::LeftShoulder, Joint::LeftElbow},
                                                 {Joint::LeftElbow, Joint::LeftWrist},
                                                 {Joint::LeftHip, Joint::LeftKnee},
                                                 {Joint::LeftKnee, Joint::LeftAnkle}};
    for (const auto &[from, to] : bones) {
        QCOMPARE(Skeleton::carrier(to), from);
        QVERIFY(qFuzzyCompare((body.at(to) - body.at(from)).length(), Skeleton::boneLength(from)));
    }
}

void TestSkeleton::whatAClinicianSaysMovesTheRightWay_data()
{
    QTest::addColumn<Motion>("motion");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QVector3D>("direction");
    const QVector3D forward(1, 0, 0);
    const QVector3D left(0, 1, 0);
    const QVector3D up(0, 0, 1);
    QTest::newRow("neck flexion brings the nose down") << Motion::NeckFlexion << u"nose"_s << -up;
    QTest::newRow("side bend right") << Motion::NeckSideBendRight << u"head_top"_s << -left;
    QTest::newRow("neck turn left") << Motion::NeckTurnLeft << u"nose"_s << left;
    QTest::newRow("chin tuck brings the chin back") << Motion::NeckChinTuck << u"chin"_s << -forward;
    QTest::newRow("back flexion") << Motion::LowerBackFlexion << u"chest"_s << forward;
    QTest::newRow("blade elevation") << Motion::ShoulderBladeElevation << u"left_shoulder"_s << up;
    QTest::newRow("blade retraction") << Motion::ShoulderBladeRetraction << u"left_shoulder"_s << -forward;
    QTest::newRow("shoulder flexion") << Motion::ShoulderFlexion << u"left_elbow"_s << forward;
    QTest::newRow("shoulder abduction") << Motion::ShoulderAbduction << u"left_elbow"_s << left;
    QTest::newRow("elbow flexion") << Motion::ElbowFlexion << u"left_wrist"_s << forward;
    QTest::newRow("pronation turns the thumb in") << Motion::ForearmPronation << u"left_thumb"_s << -left;
    QTest::newRow("wrist flexion") << Motion::WristFlexion << u"left_fingertips"_s << -left;
    QTest::newRow("fingers spread") << Motion::FingersSpread << u"left_thumb"_s << forward;
    QTest::newRow("hip flexion") << Motion::HipFlexion << u"left_knee"_s << forward;
    QTest::newRow("hip abduction") << Motion::HipAbduction << u"left_knee"_s << left;
    QTest::newRow("hip external rotation") << Motion::HipExternalRotation << u"left_toes"_s << left;
    QTest::newRow("knee flexion") << Motion::KneeFlexion << u"left_ankle"_s << -forward;
    QTest::newRow("dorsiflexion") << Motion::AnkleDorsiflexion << u"left_toes"_s << up;
    QTest::newRow("inversion lifts the arch") << Motion::AnkleInversion << u"left_arch"_s << up;
    QTest::newRow("toe extension") << Motion::ToesExtension << u"left_toes"_s << up;
}

void TestSkeleton::whatAClinicianSaysMovesTheRightWay()
{
    QFETCH(const Motion, motion);
    QFETCH(const QString, mark);
    QFETCH(const QVector3D, direction);
    Angles angles;
    angles.set(motion, Side::Left, 20);
    const Landmark *point = landmark(mark);
    QVERIFY(point);
    const QVector3D moved = bodyOf(angles).point(*point) - bodyOf({}).point(*point);
    QVERIFY(QVector3D::dotProduct(moved, direction) > .3F * moved.length());
    QVERIFY(moved.length() > .002F);
}

void TestSkeleton::spreadFingersStandApart()
{
    Angles angles;
    angles.set(Motion::FingersSpread, Side::Left, 20);
    const Skeleton body = bodyOf(angles);
    QVector<float> tips;
    const PartShape hand = shapeIn(body, BodyPart::LeftHand, Build::Narrow);
    for (const BodyEllipsoid &ellipsoid : hand.ellipsoids) {
        if (ellipsoid.joint == Joint::LeftFingers && ellipsoid.centre.z() < -.005F)
            tips += body.point(ellipsoid.joint, ellipsoid.centre).x();
    }
    QCOMPARE(tips.size(), 4);
    for (qsizetype i = 0; i + 1 < tips.size(); ++i)
        QVERIFY(tips.at(i) - tips.at(i + 1) > .015F);
    QCOMPARE(shapeIn(body, BodyPart::RightHand, Build::Narrow).ellipsoids.size(),
             shapeOf(BodyPart::RightHand, Build::Narrow).ellipsoids.size());
}

void TestSkeleton::landmarksOfBothSidesMirrorEachOther()
{
    const Skeleton body = bodyOf({});
    for (const QString &name : landmarkNames()) {
        if (!name.startsWith(u"left_"))
            continue;
        const Landmark *other = landmark(u"right_"_s + name.mid(5));
        QVERIFY2(other, qPrintable(name));
        QVERIFY((body.point(*landmark(name)) - mirroredPoint(body.point(*other))).length() < 1e-5F);
    }
}

void TestSkeleton::landmarkNamesAreAllDifferentAndFound()
{
    const QStringList names = landmarkNames();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    for (const QString &name : names)
        QCOMPARE(landmark(name)->name.toString(), name);
}

void TestSkeleton::unknownLandmarksAreNull()
{
    QVERIFY(!landmark(u"left_wing"));
    QVERIFY(!landmark(u"thumb"));
}

QTEST_GUILESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
