// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propshape.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Unknot;

class TestPropShape : public QObject
{
    Q_OBJECT

private slots:
    void aBoxShowsTheFacesThatAreTurnedToTheCamera_data();
    void aBoxShowsTheFacesThatAreTurnedToTheCamera();
    void theTopOfABoxIsTheBrightest();
    void aBoxFillsItsBounds();
    void aBallIsRoundFromEverySide();
    void aRollerShowsTheEndThatIsTurnedToTheCamera_data();
    void aRollerShowsTheEndThatIsTurnedToTheCamera();
    void packsAreToldApartWithoutColour();
    void eachMaterialHasItsOwnColour();
};

void TestPropShape::aBoxShowsTheFacesThatAreTurnedToTheCamera_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("faces");
    QTest::newRow("straight on") << 0.0 << 0.0 << 1;
    QTest::newRow("from above") << 0.0 << 20.0 << 2;
    QTest::newRow("over a corner") << 40.0 << 0.0 << 2;
    QTest::newRow("over a corner, from above") << -120.0 << 12.0 << 3;
}

void TestPropShape::aBoxShowsTheFacesThatAreTurnedToTheCamera()
{
    QFETCH(double, azimuth);
    QFETCH(double, height);
    QFETCH(int, faces);
    const PlacedProp box{.half = {0.1F, 0.2F, 0.3F}};
    QCOMPARE(int(drawnProp(box, Camera(azimuth, height)).faces.size()), faces);
}

void TestPropShape::theTopOfABoxIsTheBrightest()
{
    const PlacedProp box{.half = {0.1F, 0.2F, 0.3F}};
    const QVector<DrawnFace> faces = drawnProp(box, Camera(40, 12)).faces;
    const auto highest = std::max_element(faces.cbegin(), faces.cend(), [](const auto &a, const auto &b) {
        return a.corners.boundingRect().center().y() < b.corners.boundingRect().center().y();
    });
    const auto brightest = std::min_element(faces.cbegin(), faces.cend(),
                                            [](const auto &a, const auto &b) { return a.shade < b.shade; });
    QCOMPARE(highest, brightest);
}

void TestPropShape::aBoxFillsItsBounds()
{
    const PlacedProp box{.centre = {0, 0.5F, 1}, .half = {0.1F, 0.2F, 0.3F}};
    const QRectF bounds = drawnProp(box, Camera(0, 0)).bounds;
    QVERIFY(std::abs(bounds.left() - 0.3) < 1e-5);
    QVERIFY(std::abs(bounds.right() - 0.7) < 1e-5);
    QVERIFY(std::abs(bounds.top() - 0.7) < 1e-5);
    QVERIFY(std::abs(bounds.bottom() - 1.3) < 1e-5);
}

void TestPropShape::aBallIsRoundFromEverySide()
{
    const PlacedProp ball{.shape = PlacedProp::Shape::Ellipsoid, .half = {0.04F, 0.04F, 0.04F}};
    for (const double azimuth : {0.0, 33.0, 90.0}) {
        const DrawnPart part = drawnProp(ball, Camera(azimuth, 12));
        QVERIFY(part.faces.isEmpty());
        QVERIFY(std::abs(part.bounds.width() - 0.08) < 0.001);
        QVERIFY(std::abs(part.bounds.height() - 0.08) < 0.001);
        QVERIFY(std::abs(*part.depths.first().depthAt({0, 0}) - 0.04) < 1e-5);
    }
}

void TestPropShape::aRollerShowsTheEndThatIsTurnedToTheCamera_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<bool>("isRight"); // of the picture
    QTest::newRow("from the front, left") << 60.0 << true;
    QTest::newRow("from the front, right") << -60.0 << false;
}

void TestPropShape::aRollerShowsTheEndThatIsTurnedToTheCamera()
{
    QFETCH(const double, azimuth);
    QFETCH(const bool, isRight);
    const PlacedProp roller{.shape = PlacedProp::Shape::Cylinder, .half = {0.04F, 0.13F, 0.04F}};
    const DrawnPart part = drawnProp(roller, Camera(azimuth, 10));
    QCOMPARE(part.layers.size(), 2);
    const QRectF end = part.layers.last().shapes.first().bounds();
    QVERIFY(part.bounds.width() > end.width() + 0.1);
    QCOMPARE(end.center().x() > part.bounds.center().x(), isRight);
    QVERIFY(std::abs(end.height() - 0.08) < 0.01);
}

void TestPropShape::packsAreToldApartWithoutColour()
{
    const auto drawn = [](PlacedProp::Material material, double height) {
        return drawnProp({PlacedProp::Shape::Cushion, material, {}, {0.055F, 0.045F, 0.014F}},
                         Camera(-40, height));
    };
    const DrawnPart cold = drawn(PlacedProp::Material::Ice, 20);
    const DrawnPart warm = drawn(PlacedProp::Material::Heat, 20);
    QVERIFY(!cold.marks.isEmpty());
    QVERIFY(!warm.marks.isEmpty());
    QVERIFY(cold.marks != warm.marks);
    for (const QPolygonF &mark : cold.marks + warm.marks)
        QVERIFY(cold.bounds.contains(mark.boundingRect()));
    QVERIFY(drawn(PlacedProp::Material::Ice, 0).marks.isEmpty()); // seen from its edge
}

void TestPropShape::eachMaterialHasItsOwnColour()
{
    QVector<QRgb> seen;
    const FigureTheme theme = FigureTheme::light();
    for (int material = 0; material <= int(PlacedProp::Material::Heat); ++material) {
        if (PlacedProp::Material(material) == PlacedProp::Material::Foam)
            continue; // as a ball: both press
        const PlacedProp ball{.shape = PlacedProp::Shape::Ellipsoid,
                              .material = PlacedProp::Material(material),
                              .half = {0.4F, 0.4F, 0.4F}};
        QImage image(100, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        QTransform toPage = QTransform::fromTranslate(50, 50);
        toPage.scale(100, -100);
        paintProp(drawnProp(ball, Camera(0, 0)), {painter, theme, toPage, 100, 100, 1, false});
        painter.end();
        QVERIFY(!seen.contains(image.pixel(50, 50)));
        seen.append(image.pixel(50, 50));
    }
}

QTEST_GUILESS_MAIN(TestPropShape)
#include "tst_propshape.moc"
