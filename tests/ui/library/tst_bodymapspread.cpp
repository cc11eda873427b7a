// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymapspread.h"

#include <QTest>

using namespace Unknot;

namespace {

constexpr QRect area{40, 20, 400, 480};

} // namespace

Q_DECLARE_METATYPE(BodySpot)

class TestBodyMapSpread : public QObject
{
    Q_OBJECT

private slots:
    void frontComesFirst_data();
    void frontComesFirst();
    void findsEveryRegionWhereItIs_data();
    void findsEveryRegionWhereItIs();
    void findsNothingBeyondTheReach();
    void aReachEndsAtItsPage();
    void nothingIsAnywhereWithoutAMap();

private:
    static QRect half(int number) { return {area.left() + number * 200, area.top(), 200, area.height()}; }

    const BodyMap m_map;
};

void TestBodyMapSpread::frontComesFirst_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("front");
    QTest::addColumn<QRect>("back");

    QTest::newRow("left to right") << Qt::LeftToRight << half(0) << half(1);
    QTest::newRow("right to left") << Qt::RightToLeft << half(1) << half(0);
}

void TestBodyMapSpread::frontComesFirst()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const BodyMapSpread spread(&m_map, area, direction);

    QTEST(spread.page(BodyView::Front), "front");
    QTEST(spread.page(BodyView::Back), "back");
}

void TestBodyMapSpread::findsEveryRegionWhereItIs_data()
{
    QTest::addColumn<BodySpot>("spot");

    for (const BodyView view : {BodyView::Front, BodyView::Back}) {
        for (const Region region : m_map.regions(view))
            QTest::addRow("%s, %s", qPrintable(nameIn(regionNames, region).toString()),
                          view == BodyView::Front ? "front" : "back")
                << BodySpot{region, view};
    }
}

void TestBodyMapSpread::findsEveryRegionWhereItIs()
{
    QFETCH(const BodySpot, spot);
    const BodyMapSpread spread(&m_map, area, Qt::LeftToRight);

    const QVector<QPointF> middles = spread.middles(spot);

    QVERIFY(!middles.isEmpty());
    for (const QPointF &middle : middles) {
        QVERIFY(spread.outline(spot).contains(middle));
        QCOMPARE(spread.spotAt(middle), spot);
    }
    QVERIFY(spread.place(spot).contains(middles.constFirst().toPoint()));
    QVERIFY(spread.page(spot.view).contains(spread.place(spot)));
}

void TestBodyMapSpread::findsNothingBeyondTheReach()
{
    const BodyMapSpread spread(&m_map, area, Qt::LeftToRight);
    const BodySpot foot{Region::Foot, BodyView::Front};
    const QRectF seen = spread.outline(foot).boundingRect();
    const QPointF beside(seen.right() + 10, seen.bottom() - 2);

    QCOMPARE(spread.spotAt(beside, 4), std::nullopt);
    QCOMPARE(spread.spotAt(beside, 20), foot);
}

/// Beyond the middle line the other view is meant.
void TestBodyMapSpread::aReachEndsAtItsPage()
{
    const BodyMapSpread spread(&m_map, area, Qt::LeftToRight);
    const QPointF middle(half(1).left() + 1, area.center().y());

    const std::optional<BodySpot> spot = spread.spotAt(middle, area.width());

    QVERIFY(spot);
    QCOMPARE(spot->view, BodyView::Back);
}

void TestBodyMapSpread::nothingIsAnywhereWithoutAMap()
{
    const BodyMapSpread spread(nullptr, area, Qt::LeftToRight);
    const BodySpot chest{Region::Chest, BodyView::Front};

    QVERIFY(spread.outline(chest).isEmpty());
    QVERIFY(spread.middles(chest).isEmpty());
    QVERIFY(spread.place(chest).isEmpty());
    QCOMPARE(spread.spotAt(area.center(), 100), std::nullopt);
    QCOMPARE(spread.page(BodyView::Front), half(0));
}

QTEST_GUILESS_MAIN(TestBodyMapSpread)
#include "tst_bodymapspread.moc"
