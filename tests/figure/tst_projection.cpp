// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/projection.h"

#include <QTest>

#include <cmath>

using namespace Unknot;

namespace {

ProjectedEllipsoid ball(const Camera &camera, const QVector3D &centre, float radius)
{
    return camera.project(centre,
                          {QVector3D(radius, 0, 0), QVector3D(0, radius, 0), QVector3D(0, 0, radius)});
}

ConvexShape square(double from, double to)
{
    return ConvexShape({{from, from}, {to, from}, {to, to}, {from, to}});
}

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT

private slots:
    void frontShowsTheLeftSideOnTheRight();
    void leftShowsThePersonFacingLeft();
    void nearerIsDeeperTowardsTheCamera();
    void ballIsRoundFromAnywhere();
    void depthIsThatOfTheNearSide();
    void midwayBulgesWithItsNeighbours();
    void hullDropsWhatLiesInside();
    void containsCountsTheDistanceToTheEdge();
    void intersectionIsWhatBothCover();
    void shapesApartShareNothing();
    void crossingIsTheStretchInside();
};

void TestProjection::frontShowsTheLeftSideOnTheRight()
{
    const Camera front(0, 0);
    QVERIFY(front.project({0, 1, 0}).x() > 0.99);
    QVERIFY(front.project({0, 0, 1}).y() > 0.99);
}

void TestProjection::leftShowsThePersonFacingLeft()
{
    QVERIFY(Camera(90, 0).project({1, 0, 0}).x() < -0.99);
    QVERIFY(Camera(-90, 0).project({1, 0, 0}).x() > 0.99);
}

void TestProjection::nearerIsDeeperTowardsTheCamera()
{
    const Camera front(0, 10);
    QVERIFY(front.depth({1, 0, 0}) > front.depth({0, 0, 0}));
}

void TestProjection::ballIsRoundFromAnywhere()
{
    for (const double azimuth : {-70.0, 0.0, 33.0, 180.0}) {
        const ProjectedEllipsoid seen = ball(Camera(azimuth, 14), {0, 0, 0}, 0.1F);
        QVERIFY(std::abs(seen.thickness() - 0.1) < 1e-6);
        const QPointF edge = seen.outlineTowards({0.6, 0.8}) - seen.centre();
        QVERIFY(std::abs(std::hypot(edge.x(), edge.y()) - 0.1) < 1e-6);
    }
}

void TestProjection::depthIsThatOfTheNearSide()
{
    const ProjectedEllipsoid seen = ball(Camera(0, 0), {0.5F, 0, 0}, 0.1F);
    QVERIFY(std::abs(seen.depthAt(seen.centre()).value() - 0.6) < 1e-6);
    QVERIFY(!seen.depthAt(seen.centre() + QPointF(0.11, 0)));
}

void TestProjection::midwayBulgesWithItsNeighbours()
{
    const Camera front(0, 0);
    const auto at = [&](float height, float radius) {
        return ball(front, {0, 0, height}, radius);
    };
    const ProjectedEllipsoid calf = midway(at(0, 0.02F), at(1, 0.04F), at(2, 0.04F), at(3, 0.02F));
    QVERIFY(calf.thickness() > 0.04);
    QVERIFY(std::abs(calf.y - 1.5) < 1e-6);
}

void TestProjection::hullDropsWhatLiesInside()
{
    const ConvexShape shape({{0, 0}, {1, 0}, {0.5, 0.5}, {1, 1}, {0, 1}, {0.2, 0.3}});
    QCOMPARE(shape.corners().size(), 4);
    QCOMPARE(shape.bounds(), QRectF(0, 0, 1, 1));
}

void TestProjection::containsCountsTheDistanceToTheEdge()
{
    const ConvexShape shape = square(0, 1);
    QVERIFY(shape.contains({0.05, 0.5}));
    QVERIFY(!shape.contains({0.05, 0.5}, 0.1));
    QVERIFY(!shape.contains({-0.05, 0.5}));
    QVERIFY(shape.contains({-0.05, 0.5}, -0.1));
}

void TestProjection::intersectionIsWhatBothCover()
{
    QCOMPARE(square(0, 2).intersected(square(1, 3)).bounds(), QRectF(1, 1, 1, 1));
    QCOMPARE(square(0, 3).intersected(square(1, 2)).bounds(), QRectF(1, 1, 1, 1));
}

void TestProjection::shapesApartShareNothing()
{
    QVERIFY(square(0, 1).intersected(square(2, 3)).corners().isEmpty());
    const ConvexShape diamond({{2.2, 1.2}, {1.2, 2.2}, {2.2, 2.2}});
    QVERIFY(square(0, 1.5).intersected(diamond).corners().isEmpty());
}

void TestProjection::crossingIsTheStretchInside()
{
    const auto [from, to] = square(0, 1).crossing(QLineF(-1, 0.5, 3, 0.5));
    QCOMPARE(from, 0.25);
    QCOMPARE(to, 0.5);
    const auto [start, end] = square(0, 1).crossing(QLineF(-1, 2, 3, 2));
    QVERIFY(start >= end);
}

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
