// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/depthorder.h"

#include "figure/drawnfigure.h"
#include "figure/limbsplit.h"

#include <QTest>

#include <algorithm>

using namespace Unknot;

namespace {

Scene standing()
{
    Scene scene;
    scene.body.place();
    return scene;
}

Scene withHipsBent(double degrees)
{
    Scene scene;
    Angles angles;
    angles.setBoth(Motion::HipFlexion, degrees);
    scene.body.bend(angles);
    scene.body.place();
    return scene;
}

qsizetype placeOf(BodyPart part, const DrawnFigure &figure)
{
    const auto found = std::find_if(figure.parts.cbegin(), figure.parts.cend(),
                                    [part](const DrawnPart &drawn) { return drawn.part == part; });
    return found - figure.parts.cbegin();
}

/// A limb that leans from front to back, seen from in front.
DrawnPart leaningShin()
{
    Scene scene = standing();
    scene.body.rootTurn = QQuaternion::fromAxisAndAngle(0, 1, 0, 45);
    scene.body.place();
    return drawnPart(BodyPart::LeftShin, scene.body, Build::Narrow, Camera(0, 0));
}

/// A flat bar across the middle of a limb.
DrawnPart barAcross(const DrawnPart &limb, double depth)
{
    const QPointF middle = limb.bounds.center();
    DrawnPart bar{.part = BodyPart::RightForearm, .layers = {{}}};
    for (int step = -4; step <= 4; ++step) {
        bar.depths.append({.x = middle.x() + 0.03 * step,
                           .y = middle.y(),
                           .z = depth,
                           .xx = 0.0025,
                           .yy = 0.006,
                           .zz = 0.0001});
    }
    addShape(bar.layers.first(), bar.depths);
    bar.measure();
    return bar;
}

} // namespace

class TestDepthOrder : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsPaintedOnce();
    void nearLegCoversTheFarOne_data();
    void nearLegCoversTheFarOne();
    void shirtHangsOverTrousersAndSleeveOverArm_data();
    void shirtHangsOverTrousersAndSleeveOverArm();
    void shirtHangsOverTheThighWhileTheHipIsOpen();
    void wallsAndMatsArePaintedFirst();
    void limbThroughAnotherIsSplit();
    void limbInFrontOfAnotherStaysWhole();
};

void TestDepthOrder::everyPartIsPaintedOnce()
{
    const DrawnFigure figure = drawnFigure(standing(), Build::Narrow, Camera(-30, 10));
    QCOMPARE(figure.parts.size(), bodyPartCount);
    for (int part = 0; part < bodyPartCount; ++part)
        QVERIFY(placeOf(BodyPart(part), figure) < figure.parts.size());
}

void TestDepthOrder::nearLegCoversTheFarOne_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<BodyPart>("nearer");
    QTest::addColumn<BodyPart>("farther");
    QTest::newRow("from the left") << 80.0 << BodyPart::LeftShin << BodyPart::RightShin;
    QTest::newRow("from the right") << -80.0 << BodyPart::RightShin << BodyPart::LeftShin;
}

void TestDepthOrder::nearLegCoversTheFarOne()
{
    QFETCH(double, azimuth);
    QFETCH(BodyPart, nearer);
    QFETCH(BodyPart, farther);
    const DrawnFigure figure = drawnFigure(standing(), Build::Narrow, Camera(azimuth, 8));
    QVERIFY(placeOf(nearer, figure) > placeOf(farther, figure));
}

void TestDepthOrder::shirtHangsOverTrousersAndSleeveOverArm_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::newRow("from in front") << 0.0;
    QTest::newRow("from the right") << -70.0;
    QTest::newRow("from behind") << 170.0;
}

void TestDepthOrder::shirtHangsOverTrousersAndSleeveOverArm()
{
    QFETCH(double, azimuth);
    const DrawnFigure figure = drawnFigure(standing(), Build::Narrow, Camera(azimuth, 8));
    QVERIFY(placeOf(BodyPart::Torso, figure) > placeOf(BodyPart::Pelvis, figure));
    for (const Side side : {Side::Left, Side::Right}) {
        QVERIFY(placeOf(onSide(BodyPart::LeftSleeve, side), figure)
                > placeOf(onSide(BodyPart::LeftUpperArm, side), figure));
    }
}

void TestDepthOrder::shirtHangsOverTheThighWhileTheHipIsOpen()
{
    const Camera side(-80, 8);
    QVERIFY(isHipOpen(withHipsBent(10).body, Side::Right));
    const DrawnFigure open = drawnFigure(withHipsBent(10), Build::Narrow, side);
    QVERIFY(placeOf(BodyPart::Torso, open) > placeOf(BodyPart::RightThigh, open));

    QVERIFY(!isHipOpen(withHipsBent(100).body, Side::Right));
    const DrawnFigure bent = drawnFigure(withHipsBent(100), Build::Narrow, side);
    QVERIFY(placeOf(BodyPart::Torso, bent) < placeOf(BodyPart::RightThigh, bent));
}

void TestDepthOrder::wallsAndMatsArePaintedFirst()
{
    Scene scene = standing();
    scene.props = {
        {.material = PlacedProp::Material::Mat, .half = {1, 1, 0.01F}},
        {.material = PlacedProp::Material::Ball, .centre = {0, 0.5F, 0}, .half = {0.1F, 0.1F, 0.1F}},
        {.material = PlacedProp::Material::Wall, .half = {0.1F, 1, 1}, .isBackdrop = true}};
    const DrawnFigure figure = drawnFigure(scene, Build::Narrow, Camera(0, 8));
    QCOMPARE(figure.ground.size(), 2);
    QCOMPARE(figure.ground.first().prop->material, PlacedProp::Material::Wall);
    QCOMPARE(figure.parts.size(), bodyPartCount + 1);
}

void TestDepthOrder::limbThroughAnotherIsSplit()
{
    const DrawnPart shin = leaningShin();
    const QVector<DrawnPart> parts{shin, barAcross(shin, shin.middleDepth)};
    const QVector<DrawnPart> pieces = withLimbsSplit(parts, DepthGrid(parts, Camera(0, 0)));
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieces.at(0).layers.first().shapes.size() + pieces.at(1).layers.first().shapes.size(),
             shin.layers.first().shapes.size());
    QCOMPARE(pieces.at(0).rest.shapes.size(), pieces.at(1).layers.first().shapes.size());
}

void TestDepthOrder::limbInFrontOfAnotherStaysWhole()
{
    const DrawnPart shin = leaningShin();
    const QVector<DrawnPart> parts{shin, barAcross(shin, shin.middleDepth - 1)};
    QCOMPARE(withLimbsSplit(parts, DepthGrid(parts, Camera(0, 0))).size(), 2);
}

QTEST_GUILESS_MAIN(TestDepthOrder)
#include "tst_depthorder.moc"
