// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/arrows.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>

using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QColor ground(0x30, 0xa0, 0x30);
constexpr QRect frame(50, 50, 300, 300);

/// Onto a green ground; the path is in pixels.
QImage painted(const Arrow &arrow)
{
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const FigureTheme theme = FigureTheme::light();
    paintArrow(arrow, frame, {painter, theme, QTransform(), 300, 300, 2});
    painter.end();
    return image;
}

QRect touched(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

/// How wide the arrow itself is at a place of a level one.
int thickness(const QImage &image, int x)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(x, y) == FigureTheme::light().arrow ? 1 : 0;
    return count;
}

FigureData raisedArm()
{
    Pose start;
    start.restOn = QStringList{u"feet"_s};
    Pose end = start;
    end.angles.set(Motion::ShoulderAbduction, Side::Left, 90);
    FigureData figure;
    figure.poses = {start, end};
    return figure;
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private slots:
    void theHeadIsAtTheEnd();
    void aDoubleOneHasTwoHeads();
    void itHasAHalo();
    void itIsMovedBackIntoTheFrame_data();
    void itIsMovedBackIntoTheFrame();
    void oneSeenHeadOnIsLeftOut();
    void aStraightOneHasItsLengthAndDirection();
    void oneThatFollowsEndsWhereTheLandmarkDoes();
    void oneThatFollowsKeepsItsDistance();
    void oneThatFollowsSwingsThroughThePoses();
    void oneAroundKeepsItsRadius();
    void oneAroundLiesSquareToItsAxis();
    void oneAroundIsSeenFromItsEdgeToo();
};

void TestArrows::theHeadIsAtTheEnd()
{
    const QImage image = painted({QPolygonF{{100, 200}, {300, 200}}});
    QVERIFY(thickness(image, 291) > thickness(image, 200) + 2);
    QVERIFY(thickness(image, 110) <= thickness(image, 200));
}

void TestArrows::aDoubleOneHasTwoHeads()
{
    const QImage image = painted({QPolygonF{{100, 200}, {300, 200}}, true});
    QVERIFY(thickness(image, 291) > thickness(image, 200) + 2);
    QVERIFY(thickness(image, 108) > thickness(image, 200) + 2);
}

void TestArrows::itHasAHalo()
{
    const QImage image = painted({QPolygonF{{100, 200}, {300, 200}}});
    int halo = 0;
    for (int y = 190; y < 210; ++y)
        halo += image.pixelColor(200, y) == FigureTheme::light().arrowHalo ? 1 : 0;
    QVERIFY(halo >= 2);
}

void TestArrows::itIsMovedBackIntoTheFrame_data()
{
    QTest::addColumn<QPolygonF>("path");
    QTest::newRow("to the right") << QPolygonF{{300, 200}, {390, 200}};
    QTest::newRow("to the left") << QPolygonF{{10, 200}, {100, 220}};
    QTest::newRow("above") << QPolygonF{{200, 120}, {200, 20}};
    QTest::newRow("below") << QPolygonF{{200, 300}, {250, 420}};
}

void TestArrows::itIsMovedBackIntoTheFrame()
{
    QFETCH(QPolygonF, path);
    const QRect bounds = touched(painted({path}));
    QVERIFY(!bounds.isEmpty());
    QVERIFY(frame.contains(bounds));
}

void TestArrows::oneSeenHeadOnIsLeftOut()
{
    QVERIFY(touched(painted({QPolygonF{{200, 200}, {203, 200}}})).isEmpty());
}

void TestArrows::aStraightOneHasItsLengthAndDirection()
{
    const Movement movement(raisedArm());
    const ArrowData data{.kind = ArrowData::Kind::Straight,
                         .at = u"left_knee"_s,
                         .direction = {0, 0, 2},
                         .gap = 0.05,
                         .length = 0.2};
    const Arrow arrow = arrowOf(data, movement, Camera(0, 0));
    const QPointF knee = Camera(0, 0).project(movement.at(1).body.at(Joint::LeftKnee));
    QVERIFY(std::abs(arrow.path.first().y() - knee.y() - 0.05) < 1e-4);
    QVERIFY(std::abs(arrow.path.last().y() - knee.y() - 0.25) < 1e-4);
    QVERIFY(std::abs(arrow.path.last().x() - knee.x()) < 1e-4);
}

void TestArrows::oneThatFollowsEndsWhereTheLandmarkDoes()
{
    const Movement movement(raisedArm());
    const Camera camera(0, 0);
    const ArrowData data{.kind = ArrowData::Kind::Follow, .at = u"left_hand"_s, .gap = 0};
    const Arrow arrow = arrowOf(data, movement, camera);
    const Landmark &hand = *landmark(u"left_hand");
    for (const auto &[end, place] : {std::pair{arrow.path.first(), 0}, {arrow.path.last(), 1}}) {
        const QPointF off = end - camera.project(movement.at(place).body.point(hand));
        QVERIFY(off.manhattanLength() < 1e-4);
    }
}

void TestArrows::oneThatFollowsKeepsItsDistance()
{
    const Movement movement(raisedArm());
    const Camera camera(0, 0);
    ArrowData data{.kind = ArrowData::Kind::Follow, .at = u"left_hand"_s, .gap = 0};
    const QPolygonF on = arrowOf(data, movement, camera).path;
    data.gap = 0.05;
    const QPolygonF off = arrowOf(data, movement, camera).path;
    const QPointF shift = off.first() - on.first();
    QVERIFY(std::abs(std::hypot(shift.x(), shift.y()) - 0.05) < 1e-4);
    QVERIFY(shift.x() > 0); // away from the body: the left hand is to the right of a camera in front
}

/// The hand stops at each pose on its way; the arrow has no corner there.
void TestArrows::oneThatFollowsSwingsThroughThePoses()
{
    FigureData figure = raisedArm();
    Pose last = figure.poses.last();
    last.angles.set(Motion::ShoulderHorizontalAdduction, Side::Left, 90);
    figure.poses.append(last);
    const Movement movement(figure);
    const Camera camera(0, 80);
    const QPolygonF path = arrowOf({.at = u"left_hand"_s, .gap = 0}, movement, camera).path;
    for (qsizetype i = 1; i + 1 < path.size(); ++i) {
        const QLineF before(path.at(i - 1), path.at(i));
        const double turn = before.angleTo({path.at(i), path.at(i + 1)});
        QVERIFY2(std::min(turn, 360 - turn) < 25, qPrintable(QString::number(turn)));
    }
    const QPointF hand = camera.project(movement.at(1).body.point(*landmark(u"left_hand")));
    QVERIFY((path.last() - hand).manhattanLength() < 1e-4);
}

void TestArrows::oneAroundLiesSquareToItsAxis()
{
    const Movement movement(raisedArm());
    const Camera fromTheLeft(90, 0);
    const ArrowData data{.kind = ArrowData::Kind::Around,
                         .at = u"pelvis"_s,
                         .radius = 0.2,
                         .axis = {0, -1, 0},
                         .fromDegrees = 0,
                         .toDegrees = 90};
    const QPolygonF path = arrowOf(data, movement, fromTheLeft).path;
    const QVector3D pelvis = movement.at(1).body.root;
    const QPointF ahead = fromTheLeft.project(pelvis + QVector3D(0.2F, 0, 0));
    const QPointF above = fromTheLeft.project(pelvis + QVector3D(0, 0, 0.2F));
    QVERIFY((path.first() - ahead).manhattanLength() < 1e-4);
    QVERIFY((path.last() - above).manhattanLength() < 1e-4);
}

void TestArrows::oneAroundIsSeenFromItsEdgeToo()
{
    const Movement movement(raisedArm());
    const ArrowData data{.kind = ArrowData::Kind::Around,
                         .at = u"pelvis"_s,
                         .radius = 0.2,
                         .fromDegrees = -60,
                         .toDegrees = 60};
    const QRectF bounds = arrowOf(data, movement, Camera(-90, 0)).path.boundingRect();
    QVERIFY(bounds.height() > 0.1);
}

void TestArrows::oneAroundKeepsItsRadius()
{
    const Movement movement(raisedArm());
    const Camera fromAbove(0, 89.9);
    const ArrowData data{.kind = ArrowData::Kind::Around,
                         .at = u"pelvis"_s,
                         .radius = 0.2,
                         .fromDegrees = -45,
                         .toDegrees = 90,
                         .isDouble = true};
    const Arrow arrow = arrowOf(data, movement, fromAbove);
    const QPointF middle = fromAbove.project(movement.at(1).body.at(Joint::Pelvis));
    for (const QPointF &point : arrow.path)
        QVERIFY(std::abs(std::hypot(point.x() - middle.x(), point.y() - middle.y()) - 0.2) < 1e-3);
    QVERIFY(arrow.isDouble);
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
