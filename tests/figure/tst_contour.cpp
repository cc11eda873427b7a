// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/contour.h"
#include "figure/curvefit.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Unknot;

namespace {

ConvexShape disc(const QPointF &centre, double radius)
{
    return ConvexShape::around(
        {{.x = centre.x(), .y = centre.y(), .xx = radius * radius, .yy = radius * radius}});
}

bool passesThrough(const QVector<QPolygonF> &runs, const QRectF &region)
{
    return std::any_of(runs.cbegin(), runs.cend(), [&](const QPolygonF &run) {
        return std::any_of(run.cbegin(), run.cend(),
                           [&](const QPointF &point) { return region.contains(point); });
    });
}

double lengthOf(const QVector<QPolygonF> &runs)
{
    double length = 0;
    for (const QPolygonF &run : runs) {
        for (qsizetype i = 1; i < run.size(); ++i)
            length += QLineF(run.at(i - 1), run.at(i)).length();
    }
    return length;
}

/// Points on an arc, as an outline has them.
QPolygonF arc()
{
    QPolygonF points;
    for (int degrees = 0; degrees <= 180; degrees += 4)
        points.append(100 * QPointF(std::cos(degrees * M_PI / 180), std::sin(degrees * M_PI / 180)));
    return points;
}

} // namespace

class TestContour : public QObject
{
    Q_OBJECT

private slots:
    void oneShapeHasOneClosedLine();
    void nothingIsDrawnInsideAnotherShape();
    void twoThatOverlapHaveOneLineAroundBoth();
    void samePlaceIsDrawnOnce();
    void neighbourTakesTheLineAwayNearTheJointOnly();
    void lineOverWhatIsKeptStays();
    void fewCurvesFollowManyPoints();
    void cornerStaysACorner();
    void pointsOfCurvesLieOnTheGrid();
};

void TestContour::oneShapeHasOneClosedLine()
{
    const QVector<QPolygonF> runs = contourRuns({.shapes = {disc({0, 0}, 0.1)}});
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().isClosed());
}

void TestContour::nothingIsDrawnInsideAnotherShape()
{
    const QVector<QPolygonF> runs = contourRuns({.shapes = {disc({0, 0}, 0.1), disc({0.1, 0}, 0.1)}});
    QVERIFY(!runs.isEmpty());
    QVERIFY(!passesThrough(runs, QRectF(0.02, -0.05, 0.06, 0.1)));
}

void TestContour::twoThatOverlapHaveOneLineAroundBoth()
{
    const QVector<QPolygonF> runs = contourRuns({.shapes = {disc({0, 0}, 0.1), disc({0.1, 0}, 0.1)}});
    QCOMPARE(runs.size(), 1);
    QVERIFY(QLineF(runs.first().first(), runs.first().last()).length() < 0.01);
}

void TestContour::samePlaceIsDrawnOnce()
{
    const QVector<QPolygonF> once = contourRuns({.shapes = {disc({0, 0}, 0.1)}});
    const QVector<QPolygonF> twice = contourRuns({.shapes = {disc({0, 0}, 0.1), disc({0, 0}, 0.1)}});
    QVERIFY(lengthOf(twice) < 1.1 * lengthOf(once));
}

void TestContour::neighbourTakesTheLineAwayNearTheJointOnly()
{
    const ContourNeighbour neighbour{{disc({0.1, 0}, 0.12)}, {0.1, 0.05}, 0.06};
    const QVector<QPolygonF> runs = contourRuns({.shapes = {disc({0, 0}, 0.1)}, .neighbours = {neighbour}});
    QVERIFY(!passesThrough(runs, QRectF(0.075, 0.03, 0.05, 0.05)));
    QVERIFY(passesThrough(runs, QRectF(0.07, -0.07, 0.05, 0.05)));
}

void TestContour::lineOverWhatIsKeptStays()
{
    const ContourNeighbour neighbour{{disc({0.1, 0}, 0.12)}, {0.1, 0.05}, 0.06};
    const QVector<QPolygonF> runs = contourRuns(
        {.shapes = {disc({0, 0}, 0.1)}, .neighbours = {neighbour}, .keptOver = {disc({0.1, 0.05}, 0.1)}});
    QVERIFY(passesThrough(runs, QRectF(0.075, 0.03, 0.05, 0.05)));
}

void TestContour::fewCurvesFollowManyPoints()
{
    const QPainterPath path = fitted(arc(), {.tolerance = 0.5});
    QVERIFY2(path.elementCount() <= 1 + 3 * 5, qPrintable(QString::number(path.elementCount())));
    for (int percent = 0; percent <= 100; ++percent) {
        const QPointF point = path.pointAtPercent(percent / 100.0);
        QVERIFY(std::abs(std::hypot(point.x(), point.y()) - 100) < 1);
    }
}

void TestContour::cornerStaysACorner()
{
    const QPainterPath path =
        fitted(QPolygonF{{0, 0}, {50, 0}, {100, 0}, {100, 50}, {100, 100}}, {.tolerance = 0.5});
    QCOMPARE(path.elementCount(), 3);
    QCOMPARE(QPointF(path.elementAt(1)), QPointF(100, 0));
}

void TestContour::pointsOfCurvesLieOnTheGrid()
{
    const QPainterPath path = fitted(arc(), {.tolerance = 0.5, .grid = 1});
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPointF point = path.elementAt(i);
        QCOMPARE(point, QPointF(point.toPoint()));
    }
}

QTEST_GUILESS_MAIN(TestContour)
#include "tst_contour.moc"
