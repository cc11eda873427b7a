// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/headshape.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Unknot;

namespace {

Skeleton standing()
{
    Skeleton body;
    body.root = {0, 0, 0.53F};
    body.bend({});
    body.place();
    return body;
}

/// The material that covers the middle of the head.
BodyMaterial materialInFront(const DrawnPart &head, const QPointF &point)
{
    BodyMaterial front{};
    for (const DrawnLayer &layer : head.layers) {
        if (std::any_of(layer.shapes.cbegin(), layer.shapes.cend(),
                        [&](const ConvexShape &shape) { return shape.contains(point); }))
            front = layer.material;
    }
    return front;
}

} // namespace

class TestHeadShape : public QObject
{
    Q_OBJECT

private slots:
    void faceOrHairIsInFront_data();
    void faceOrHairIsInFront();
    void theNosePointsWhereTheFaceLooks_data();
    void theNosePointsWhereTheFaceLooks();
    void anEarIsDrawnOnTheSideThatIsSeen_data();
    void anEarIsDrawnOnTheSideThatIsSeen();
    void noFaceIsDrawnOnTheBackOfTheHead();
    void theOtherSideIsTheMirrorImage();
};

void TestHeadShape::faceOrHairIsInFront_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<BodyMaterial>("material");
    QTest::newRow("from in front") << 0.0 << BodyMaterial::Skin;
    QTest::newRow("from beside, in front") << -50.0 << BodyMaterial::Skin;
    QTest::newRow("from behind") << 180.0 << BodyMaterial::Hair;
    QTest::newRow("from beside, behind") << 140.0 << BodyMaterial::Hair;
}

void TestHeadShape::faceOrHairIsInFront()
{
    QFETCH(double, azimuth);
    QFETCH(BodyMaterial, material);
    const Skeleton body = standing();
    const Camera camera(azimuth, 8);
    const QPointF middle = camera.project(body.point(Joint::Head, {0.014F, 0, 0.062F}));
    QCOMPARE(materialInFront(drawnHead(body, camera), middle), material);
}

void TestHeadShape::theNosePointsWhereTheFaceLooks_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<bool>("isToTheLeft");
    QTest::newRow("from the person's left") << 90.0 << true;
    QTest::newRow("from the person's right") << -90.0 << false;
}

void TestHeadShape::theNosePointsWhereTheFaceLooks()
{
    QFETCH(double, azimuth);
    QFETCH(bool, isToTheLeft);
    const Skeleton body = standing();
    const Camera camera(azimuth, 8);
    const QRectF bounds = drawnHead(body, camera).bounds;
    const QPointF nose = camera.project(body.point(Joint::Head, {0.0875F, 0, 0.039F}));
    QVERIFY(std::abs(nose.x() - (isToTheLeft ? bounds.left() : bounds.right())) < 0.004);
}

void TestHeadShape::anEarIsDrawnOnTheSideThatIsSeen_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<int>("layers");
    QTest::newRow("none has a line of its own from in front") << 0.0 << 2;
    QTest::newRow("left") << 70.0 << 3;
    QTest::newRow("right") << -70.0 << 3;
}

void TestHeadShape::anEarIsDrawnOnTheSideThatIsSeen()
{
    QFETCH(double, azimuth);
    QFETCH(int, layers);
    QCOMPARE(int(drawnHead(standing(), Camera(azimuth, 8)).layers.size()), layers);
}

void TestHeadShape::noFaceIsDrawnOnTheBackOfTheHead()
{
    const auto painted = [](double azimuth) {
        const Skeleton body = standing();
        const Camera camera(azimuth, 8);
        const QPointF middle = camera.project(body.at(Joint::Head));
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const FigureTheme theme = FigureTheme::light();
        QTransform toPage = QTransform::fromTranslate(100, 100);
        toPage.scale(600, -600);
        toPage.translate(-middle.x(), -middle.y());
        paintFace(body, camera, {painter, theme, toPage, 600, 200});
        QImage empty(image.size(), image.format());
        empty.fill(Qt::white);
        painter.end();
        return image != empty;
    };
    QVERIFY(painted(0));
    QVERIFY(!painted(180));
}

void TestHeadShape::theOtherSideIsTheMirrorImage()
{
    const QRectF left = drawnHead(standing(), Camera(60, 8)).bounds;
    const QRectF right = drawnHead(standing(), Camera(-60, 8)).bounds;
    QVERIFY(std::abs(left.left() + right.right()) < 1e-5);
    QVERIFY(std::abs(left.right() + right.left()) < 1e-5);
    QVERIFY(std::abs(left.top() - right.top()) < 1e-5);
}

QTEST_GUILESS_MAIN(TestHeadShape)
#include "tst_headshape.moc"
