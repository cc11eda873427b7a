// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuregallery.h"
#include "ui/library/bodymapview.h"
#include "ui/library/pagereader.h"
#include "ui/library/regionlist.h"
#include "ui/library/regionmodel.h"
#include "ui/library/regionpane.h"
#include "ui/library/smalllibrary.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestRegionPane : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void mapAndListShowWhatIsChosen();
    void eitherOfThemChooses();
    void theMapLightsUpWhatTheKeysAreOnInTheList();
    void theListLightsUpWhatTheKeysAreOnInTheMap();
    void bothShareOneCurrentRegion();
    void tabGoesFromTheMapToTheList();
    void leadsBackOnlyFromAPageOfItsOwn();
    void clipsNothing_data() { addPageSizes(); }
    void clipsNothing();

private:
    BodyMapView *map() const { return m_pane->findChild<BodyMapView *>(); }
    RegionList *list() const { return m_pane->findChild<RegionList *>(); }
    void show(int width, int height, double points = 10.5);

    Library m_library = smallLibrary();
    FigureGallery m_gallery{m_library};
    std::unique_ptr<RegionPane> m_pane;
};

void TestRegionPane::init()
{
    show(380, 720);
}

void TestRegionPane::show(int width, int height, double points)
{
    m_pane = std::make_unique<RegionPane>(m_gallery);
    showPage(*m_pane, width, height, points);
    QTRY_VERIFY(!map()->placeOf(Region::Foot).isEmpty());
}

void TestRegionPane::mapAndListShowWhatIsChosen()
{
    m_pane->setRegion(Region::Calf);

    QCOMPARE(map()->region(), Region::Calf);
    QCOMPARE(list()->region(), Region::Calf);
}

void TestRegionPane::eitherOfThemChooses()
{
    QSignalSpy chosen(m_pane.get(), &RegionPane::regionChosen);

    map()->press(Region::Calf);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);

    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(0).at(0).value<std::optional<Region>>(), Region::Calf);
}

void TestRegionPane::theMapLightsUpWhatTheKeysAreOnInTheList()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Right);
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(map()->pointed(), Region::Shoulders);

    list()->clearFocus();
    QCOMPARE(map()->pointed(), std::nullopt);
}

void TestRegionPane::theListLightsUpWhatTheKeysAreOnInTheMap()
{
    const QModelIndex shoulders = list()->model()->index(RegionModel::rowOf(Region::Shoulders), 0);
    const auto pill = [&] {
        return list()->viewport()->grab(list()->visualRect(shoulders)).toImage();
    };
    const QImage before = pill();

    map()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map(), Qt::Key_Down);
    QVERIFY(pill() != before);

    QTest::keyClick(map(), Qt::Key_Down);
    QCOMPARE(pill(), before);
}

void TestRegionPane::bothShareOneCurrentRegion()
{
    map()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map(), Qt::Key_Down);
    list()->setFocus(Qt::TabFocusReason);
    QCOMPARE(RegionModel::regionAt(list()->currentIndex().row()), Region::Shoulders);

    QTest::keyClick(list(), Qt::Key_Right);
    map()->setFocus(Qt::BacktabFocusReason);
    QCOMPARE(map()->pointed(), Region::UpperBack);
}

void TestRegionPane::tabGoesFromTheMapToTheList()
{
    map()->setFocus(Qt::TabFocusReason);

    QTest::keyClick(map(), Qt::Key_Tab);
    QVERIFY(list()->hasFocus());

    QTest::keyClick(list(), Qt::Key_Backtab);
    QVERIFY(map()->hasFocus());
}

void TestRegionPane::leadsBackOnlyFromAPageOfItsOwn()
{
    QSignalSpy back(m_pane.get(), &RegionPane::backRequested);
    QVERIFY(!buttonOn(*m_pane, u"Exercises"_s));

    m_pane->setPlace(RegionPane::Place::Alone);
    QTest::mouseClick(buttonOn(*m_pane, u"Exercises"_s), Qt::LeftButton);

    QCOMPARE(back.count(), 1);
}

void TestRegionPane::clipsNothing()
{
    QFETCH(QSize, size);
    QFETCH(double, points);
    show(size.width(), size.height(), points);
    m_pane->setPlace(RegionPane::Place::Alone);
    m_pane->focusMap();
    QApplication::processEvents();

    QCOMPARE(m_pane->size(), size);
    QCOMPARE(clippedTextsOn(*m_pane), QStringList());
    const auto *scroll = m_pane->findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const QPoint corner = map()->mapTo(scroll->viewport(), QPoint());
    QVERIFY(scroll->viewport()->rect().contains(QRect(corner, map()->size())));
    QVERIFY(list()->height() >= list()->heightForWidth(list()->width()));
}

QTEST_MAIN(TestRegionPane)
#include "tst_regionpane.moc"
