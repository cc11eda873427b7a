// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodymap.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// A landmark may lie where the body turns out of sight.
constexpr double nearby = 20;

constexpr BodyView bothViews[] = {BodyView::Front, BodyView::Back};

/// Where a landmark of the standing body is on the map.
QPointF placeOf(const QString &name, const BodyMap &map, BodyView view)
{
    const DrawnFigure &figure = map.figure(view);
    return BodyMap::fromFigure().map(figure.camera.project(figure.body.point(*landmark(name))));
}

bool isDrawn(const QPointF &point, const DrawnFigure &figure, double within)
{
    const QPointF place = BodyMap::fromFigure().inverted().map(point);
    return std::any_of(figure.parts.cbegin(), figure.parts.cend(), [&](const DrawnPart &part) {
        return std::any_of(part.layers.cbegin(), part.layers.cend(), [&](const DrawnLayer &layer) {
            return std::any_of(layer.shapes.cbegin(), layer.shapes.cend(), [&](const ConvexShape &shape) {
                return shape.contains(place, -within / 1000);
            });
        });
    });
}

} // namespace

class TestBodyMap : public QObject
{
    Q_OBJECT

private slots:
    void findsTheRegionOfALandmark_data();
    void findsTheRegionOfALandmark();
    void findsNothingWhereThereIsNoRegion_data();
    void findsNothingWhereThereIsNoRegion();
    void showsEveryRegionButTheWholeBody();
    void ordersRegionsFromHeadToFoot();
    void regionsDoNotOverlap();
    void everyRegionLiesOnTheBody();
    void everyPieceHasItsMiddle();
    void everyPieceIsClosed();
    void bothSidesAreRegionsAlike();
    void findsTheNearestRegionWithinReach();
    void arrowsLeadToEveryRegion();
    void staysAtTheEnds();
    void goesAcrossAtTheSameHeight();
    void fitsIntoThePage();

private:
    std::array<BodyMap, 2> m_maps{BodyMap(Build::Narrow), BodyMap(Build::Broad)};
};

void TestBodyMap::findsTheRegionOfALandmark_data()
{
    QTest::addColumn<QString>("landmark");
    QTest::addColumn<BodyView>("view");
    QTest::addColumn<Region>("region");

    QTest::newRow("throat") << u"throat"_s << BodyView::Front << Region::Neck;
    QTest::newRow("shoulder") << u"left_shoulder"_s << BodyView::Front << Region::Shoulders;
    QTest::newRow("breastbone") << u"sternum"_s << BodyView::Front << Region::Chest;
    QTest::newRow("chest beside it") << u"right_chest_side"_s << BodyView::Front << Region::Chest;
    QTest::newRow("groin") << u"left_groin"_s << BodyView::Front << Region::HipGlute;
    QTest::newRow("thigh") << u"left_thigh_top"_s << BodyView::Front << Region::FrontThigh;
    QTest::newRow("inside of the thigh") << u"right_thigh_inner"_s << BodyView::Front << Region::InnerThigh;
    QTest::newRow("shin") << u"right_shin_front"_s << BodyView::Front << Region::Calf;
    QTest::newRow("foot") << u"left_foot_top"_s << BodyView::Front << Region::Foot;
    QTest::newRow("toes") << u"right_toes"_s << BodyView::Front << Region::Foot;
    QTest::newRow("forearm") << u"left_wrist"_s << BodyView::Front << Region::ForearmHand;
    QTest::newRow("hand") << u"right_hand"_s << BodyView::Front << Region::ForearmHand;

    QTest::newRow("nape") << u"neck_back"_s << BodyView::Back << Region::Neck;
    QTest::newRow("shoulder from behind") << u"right_shoulder"_s << BodyView::Back << Region::Shoulders;
    QTest::newRow("upper back") << u"upper_back"_s << BodyView::Back << Region::UpperBack;
    QTest::newRow("middle of the back") << u"mid_back"_s << BodyView::Back << Region::UpperBack;
    QTest::newRow("lower back") << u"lower_back"_s << BodyView::Back << Region::LowerBack;
    QTest::newRow("buttock") << u"left_buttock"_s << BodyView::Back << Region::HipGlute;
    QTest::newRow("back of the thigh") << u"left_thigh_back"_s << BodyView::Back << Region::Hamstring;
    QTest::newRow("calf") << u"right_calf_back"_s << BodyView::Back << Region::Calf;
    QTest::newRow("heel") << u"left_heel"_s << BodyView::Back << Region::Foot;
    QTest::newRow("wrist from behind") << u"left_wrist"_s << BodyView::Back << Region::ForearmHand;
}

void TestBodyMap::findsTheRegionOfALandmark()
{
    QFETCH(QString, landmark);
    QFETCH(BodyView, view);
    QFETCH(Region, region);

    for (const BodyMap &map : m_maps)
        QCOMPARE(map.regionAt(placeOf(landmark, map, view), view, nearby), region);
}

void TestBodyMap::findsNothingWhereThereIsNoRegion_data()
{
    QTest::addColumn<QString>("landmark");
    QTest::addColumn<BodyView>("view");

    QTest::newRow("nose") << u"nose"_s << BodyView::Front;
    QTest::newRow("chin") << u"chin"_s << BodyView::Front;
    QTest::newRow("belly") << u"belly"_s << BodyView::Front;
    QTest::newRow("knee") << u"left_knee_front"_s << BodyView::Front;
    QTest::newRow("back of the head") << u"head_back"_s << BodyView::Back;
}

void TestBodyMap::findsNothingWhereThereIsNoRegion()
{
    QFETCH(QString, landmark);
    QFETCH(BodyView, view);

    for (const BodyMap &map : m_maps)
        QCOMPARE(map.regionAt(placeOf(landmark, map, view), view), std::nullopt);
}

void TestBodyMap::showsEveryRegionButTheWholeBody()
{
    for (const BodyMap &map : m_maps) {
        for (const auto &[region, name] : regionNames) {
            const bool isSeen =
                map.regions(BodyView::Front).contains(region) || map.regions(BodyView::Back).contains(region);
            QVERIFY2(isSeen == (region != Region::WholeBody), qPrintable(name.toString()));
        }
    }
}

void TestBodyMap::ordersRegionsFromHeadToFoot()
{
    for (const BodyMap &map : m_maps) {
        QCOMPARE(map.regions(BodyView::Front),
                 (QVector<Region>{Region::Neck, Region::Shoulders, Region::Chest, Region::HipGlute,
                                  Region::ForearmHand, Region::InnerThigh, Region::FrontThigh, Region::Calf,
                                  Region::Foot}));
        QCOMPARE(map.regions(BodyView::Back),
                 (QVector<Region>{Region::Neck, Region::Shoulders, Region::UpperBack, Region::LowerBack,
                                  Region::HipGlute, Region::ForearmHand, Region::Hamstring, Region::Calf,
                                  Region::Foot}));
    }
}

void TestBodyMap::regionsDoNotOverlap()
{
    constexpr double step = 7;
    for (const BodyMap &map : m_maps) {
        for (const BodyView view : bothViews) {
            for (double y = map.frame().top(); y < map.frame().bottom(); y += step) {
                for (double x = map.frame().left(); x < map.frame().right(); x += step) {
                    const auto here = std::count_if(
                        map.regions(view).cbegin(), map.regions(view).cend(), [&](Region region) {
                            return map.area({region, view}).contains(QPointF(x, y));
                        });
                    QVERIFY2(here <= 1, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
                }
            }
        }
    }
}

/// Its outline runs over the body all the way: nothing was cut wrong.
void TestBodyMap::everyRegionLiesOnTheBody()
{
    for (const BodyMap &map : m_maps) {
        for (const BodyView view : bothViews) {
            for (const Region region : map.regions(view)) {
                const QPainterPath &area = map.area({region, view});
                for (double along = 0; along < 1; along += 0.01) {
                    const QPointF point = area.pointAtPercent(along);
                    QVERIFY2(
                        isDrawn(point, map.figure(view), 2),
                        qPrintable(
                            u"%1: %2, %3"_s.arg(nameIn(regionNames, region)).arg(point.x()).arg(point.y())));
                }
            }
        }
    }
}

void TestBodyMap::everyPieceHasItsMiddle()
{
    for (const BodyMap &map : m_maps) {
        for (const BodyView view : bothViews) {
            for (const Region region : map.regions(view)) {
                const QVector<QPointF> middles = map.middles({region, view});
                QVERIFY(middles.size() == 1 || middles.size() == 2);
                for (const QPointF &middle : middles)
                    QCOMPARE(map.regionAt(middle, view), region);
            }
        }
        QCOMPARE(map.middles({Region::Chest, BodyView::Front}).size(), 1);
        QCOMPARE(map.middles({Region::Calf, BodyView::Front}).size(), 2);
    }
}

void TestBodyMap::everyPieceIsClosed()
{
    for (const BodyView view : bothViews) {
        for (const Region region : m_maps.front().regions(view)) {
            for (const QPolygonF &piece : m_maps.front().area({region, view}).toSubpathPolygons())
                QVERIFY2(piece.isClosed(), qPrintable(nameIn(regionNames, region).toString()));
        }
    }
}

void TestBodyMap::bothSidesAreRegionsAlike()
{
    const BodyMap &map = m_maps.front();
    for (const QString &name : {u"shoulder"_s, u"wrist"_s, u"hand"_s, u"thigh_top"_s, u"thigh_inner"_s,
                                u"shin_front"_s, u"foot_top"_s}) {
        const auto left =
            map.regionAt(placeOf(u"left_"_s + name, map, BodyView::Front), BodyView::Front, nearby);
        const auto right =
            map.regionAt(placeOf(u"right_"_s + name, map, BodyView::Front), BodyView::Front, nearby);
        QVERIFY2(left && left == right, qPrintable(name));
    }
}

void TestBodyMap::findsTheNearestRegionWithinReach()
{
    const BodyMap &map = m_maps.front();
    const QRectF arms = map.area({Region::ForearmHand, BodyView::Front}).boundingRect();
    const QPointF hand = placeOf(u"left_hand"_s, map, BodyView::Front);
    const QPointF beside(arms.right() + 15, hand.y());

    QCOMPARE(map.regionAt(beside, BodyView::Front), std::nullopt);
    QCOMPARE(map.regionAt(beside, BodyView::Front, 10), std::nullopt);
    QCOMPARE(map.regionAt(beside, BodyView::Front, 30), Region::ForearmHand);
}

void TestBodyMap::arrowsLeadToEveryRegion()
{
    const BodyMap &map = m_maps.front();
    QVector<BodySpot> reached{{Region::Neck, BodyView::Front}};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const BodyMap::Way way : {BodyMap::Way::Up, BodyMap::Way::Down, BodyMap::Way::Across}) {
            const BodySpot next = map.neighbour(reached.at(i), way);
            if (!reached.contains(next))
                reached.append(next);
        }
    }

    QCOMPARE(reached.size(), map.regions(BodyView::Front).size() + map.regions(BodyView::Back).size());
}

void TestBodyMap::staysAtTheEnds()
{
    const BodyMap &map = m_maps.front();
    const BodySpot neck{Region::Neck, BodyView::Front};
    const BodySpot foot{Region::Foot, BodyView::Back};

    QCOMPARE(map.neighbour(neck, BodyMap::Way::Up), neck);
    QCOMPARE(map.neighbour(foot, BodyMap::Way::Down), foot);
}

void TestBodyMap::goesAcrossAtTheSameHeight()
{
    const BodyMap &map = m_maps.front();

    QCOMPARE(map.neighbour({Region::Calf, BodyView::Front}, BodyMap::Way::Across),
             (BodySpot{Region::Calf, BodyView::Back}));
    QCOMPARE(map.neighbour({Region::Chest, BodyView::Front}, BodyMap::Way::Across),
             (BodySpot{Region::UpperBack, BodyView::Back}));
    QCOMPARE(map.neighbour({Region::Hamstring, BodyView::Back}, BodyMap::Way::Across),
             (BodySpot{Region::FrontThigh, BodyView::Front}));
}

void TestBodyMap::fitsIntoThePage()
{
    const BodyMap &map = m_maps.front();
    const QRectF page(10, 20, 200, 300);

    const QRectF body = map.fitting(page).mapRect(map.frame());

    QVERIFY(page.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(body));
    QVERIFY(qAbs(body.height() - page.height()) < 1e-6 || qAbs(body.width() - page.width()) < 1e-6);
    QVERIFY(QLineF(body.center(), page.center()).length() < 1e-6);
}

QTEST_GUILESS_MAIN(TestBodyMap)
#include "tst_bodymap.moc"
