// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuregallery.h"
#include "ui/library/bodymapview.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr BodyView bothViews[] = {BodyView::Front, BodyView::Back};

} // namespace

class TestBodyMapView : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void hitsEveryRegionInBothViews_data();
    void hitsEveryRegionInBothViews();
    void hitsNothingBesideTheBody();
    void tellsWhatThePointerIsOn();
    void choosesWithAClickAndClearsWithAnother();
    void slidingOffTakesThePressBack();
    void movesWithTheArrowKeysWithoutChoosing();
    void crossesToTheOtherView_data();
    void crossesToTheOtherView();
    void choosesWithKeys_data();
    void choosesWithKeys();
    void forgetsWhatWasPointedAtWhenTheFocusGoes();
    void startsWhereTheListIs();
    void theWholeBodyIsNowhere();
    void marksWhatIsChosenInRed();
    void tellsWhatIsPointedAtFromWhatIsChosen();
    void drawsThePersonsBuild();
    void assistiveTechnologyReadsTheRegions();
    void assistiveTechnologyPressesARegion();
    void assistiveTechnologyFindsARegionByItsPlace();

private:
    /// A point well inside the region.
    QPoint placeOf(Region region, BodyView view) const;
    QImage seen() const { return m_map->grab().toImage(); }
    QAccessibleInterface *spoken() const { return QAccessible::queryAccessibleInterface(m_map.get()); }
    QAccessibleInterface *spoken(Region region) const
    {
        return spoken()->child(int(BodyMapView::regions().indexOf(region)));
    }

    Library m_library = smallLibrary();
    std::unique_ptr<FigureGallery> m_gallery;
    std::unique_ptr<BodyMapView> m_map;
    BodyMap m_body;
};

void TestBodyMapView::init()
{
    m_map.reset();
    m_gallery = std::make_unique<FigureGallery>(m_library);
    m_map = std::make_unique<BodyMapView>(*m_gallery);
    showPage(*m_map, 400, 480);
    m_map->clearFocus();
    QTRY_VERIFY(!m_map->placeOf(Region::Foot).isEmpty());
}

/// Chest and upper back are each seen from one side only: where they are tells where all of that view is.
QPoint TestBodyMapView::placeOf(Region region, BodyView view) const
{
    const Region mark = view == BodyView::Front ? Region::Chest : Region::UpperBack;
    const QRectF from = m_body.area({mark, view}).boundingRect();
    const QRectF to = m_map->placeOf(mark);
    const QPointF middle = m_body.middles({region, view}).constFirst() - from.center();
    return (to.center() + middle * (to.height() / from.height())).toPoint();
}

void TestBodyMapView::hitsEveryRegionInBothViews_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<BodyView>("view");
    QTest::addColumn<bool>("rightToLeft");

    for (const bool rightToLeft : {false, true}) {
        for (const BodyView view : bothViews) {
            for (const Region region : m_body.regions(view))
                QTest::addRow("%s, %s%s", qPrintable(nameIn(regionNames, region).toString()),
                              view == BodyView::Front ? "front" : "back",
                              rightToLeft ? ", right to left" : "")
                    << region << view << rightToLeft;
        }
    }
}

void TestBodyMapView::hitsEveryRegionInBothViews()
{
    QFETCH(Region, region);
    QFETCH(BodyView, view);
    QFETCH(bool, rightToLeft);
    m_map->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QSignalSpy chosen(m_map.get(), &BodyMapView::regionChosen);

    const QPoint place = placeOf(region, view);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, place);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<std::optional<Region>>(), region);
    QVERIFY(m_map->placeOf(region).contains(place));
}

void TestBodyMapView::hitsNothingBesideTheBody()
{
    QSignalSpy chosen(m_map.get(), &BodyMapView::regionChosen);

    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {3, 3});
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {m_map->width() / 2, m_map->height() - 20});

    QCOMPARE(chosen.count(), 0);
}

void TestBodyMapView::tellsWhatThePointerIsOn()
{
    QSignalSpy pointed(m_map.get(), &BodyMapView::regionPointed);

    QTest::mouseMove(m_map.get(), placeOf(Region::Calf, BodyView::Back));
    QTRY_COMPARE(m_map->pointed(), Region::Calf);
    QTest::mouseMove(m_map.get(), placeOf(Region::Calf, BodyView::Front));
    QTest::mouseMove(m_map.get(), {3, 3});

    QTRY_COMPARE(m_map->pointed(), std::nullopt);
    QCOMPARE(pointed.count(), 2);
    QCOMPARE(m_map->region(), std::nullopt);
}

void TestBodyMapView::choosesWithAClickAndClearsWithAnother()
{
    QSignalSpy chosen(m_map.get(), &BodyMapView::regionChosen);
    const QPoint chest = placeOf(Region::Chest, BodyView::Front);

    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, chest);
    QCOMPARE(m_map->region(), Region::Chest);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, chest);

    QCOMPARE(m_map->region(), std::nullopt);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(1).at(0).value<std::optional<Region>>(), std::nullopt);
}

void TestBodyMapView::slidingOffTakesThePressBack()
{
    QSignalSpy chosen(m_map.get(), &BodyMapView::regionChosen);

    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, placeOf(Region::Chest, BodyView::Front));
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, placeOf(Region::Calf, BodyView::Front));
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {3, 3});
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, placeOf(Region::Calf, BodyView::Front));

    QCOMPARE(chosen.count(), 0);
}

void TestBodyMapView::movesWithTheArrowKeysWithoutChoosing()
{
    QSignalSpy chosen(m_map.get(), &BodyMapView::regionChosen);
    m_map->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_map->pointed(), Region::Neck);

    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(m_map->pointed(), Region::Shoulders);
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(m_map->pointed(), Region::Chest);
    QTest::keyClick(m_map.get(), Qt::Key_Up);
    QCOMPARE(m_map->pointed(), Region::Shoulders);

    QCOMPARE(chosen.count(), 0);
}

void TestBodyMapView::crossesToTheOtherView_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<Qt::Key>("toTheBack");

    QTest::newRow("left to right") << false << Qt::Key_Right;
    QTest::newRow("right to left") << true << Qt::Key_Left;
}

/// Left in the picture is left for the keys.
void TestBodyMapView::crossesToTheOtherView()
{
    QFETCH(bool, rightToLeft);
    QFETCH(Qt::Key, toTheBack);
    const Qt::Key toTheFront = toTheBack == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    m_map->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_map->setRegion(Region::Chest);
    m_map->setFocus(Qt::TabFocusReason);

    QTest::keyClick(m_map.get(), toTheFront);
    QCOMPARE(m_map->pointed(), Region::Chest);
    QTest::keyClick(m_map.get(), toTheBack);
    QCOMPARE(m_map->pointed(), Region::UpperBack);
    QTest::keyClick(m_map.get(), toTheFront);
    QCOMPARE(m_map->pointed(), Region::Chest);
}

void TestBodyMapView::choosesWithKeys_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestBodyMapView::choosesWithKeys()
{
    QFETCH(Qt::Key, key);
    m_map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_map.get(), Qt::Key_Down);

    QTest::keyClick(m_map.get(), key);
    QCOMPARE(m_map->region(), Region::Shoulders);

    QTest::keyClick(m_map.get(), key);
    QCOMPARE(m_map->region(), std::nullopt);
}

void TestBodyMapView::forgetsWhatWasPointedAtWhenTheFocusGoes()
{
    m_map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_map.get(), Qt::Key_Down);

    m_map->clearFocus();

    QCOMPARE(m_map->pointed(), std::nullopt);
}

void TestBodyMapView::startsWhereTheListIs()
{
    m_map->setPointed(Region::Hamstring);
    m_map->setPointed({});

    m_map->setFocus(Qt::TabFocusReason);

    QCOMPARE(m_map->pointed(), Region::Hamstring);
}

void TestBodyMapView::theWholeBodyIsNowhere()
{
    const QImage before = seen();

    m_map->setRegion(Region::WholeBody);
    m_map->setPointed(Region::WholeBody);

    QCOMPARE(m_map->pointed(), std::nullopt);
    QCOMPARE(seen(), before);
}

void TestBodyMapView::marksWhatIsChosenInRed()
{
    const auto redPixels = [this] {
        const QImage image = seen();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                red += colour.red() > colour.green() + 80 && colour.red() > colour.blue() + 80 ? 1 : 0;
            }
        }
        return red;
    };
    QTRY_VERIFY(seen().pixelColor(placeOf(Region::Foot, BodyView::Back)) != QColor(Qt::white));
    QCOMPARE(redPixels(), 0);

    m_map->setRegion(Region::UpperBack);

    QVERIFY(redPixels() > 200);
    m_map->setRegion({});
    QCOMPARE(redPixels(), 0);
}

void TestBodyMapView::tellsWhatIsPointedAtFromWhatIsChosen()
{
    const QImage plain = seen();
    m_map->setPointed(Region::Chest);
    const QImage pointed = seen();
    m_map->setPointed({});
    m_map->setRegion(Region::Chest);
    const QImage chosen = seen();

    QVERIFY(pointed != plain);
    QVERIFY(chosen != plain);
    QVERIFY(chosen != pointed);
}

void TestBodyMapView::drawsThePersonsBuild()
{
    const QRect narrow = m_map->placeOf(Region::LowerBack);

    m_gallery->setPerson({.build = Build::Broad});

    QTRY_VERIFY(m_map->placeOf(Region::LowerBack).width() != narrow.width());
}

void TestBodyMapView::assistiveTechnologyReadsTheRegions()
{
    m_map->setRegion(Region::Chest);
    m_map->setFocus(Qt::TabFocusReason);

    QCOMPARE(spoken()->role(), QAccessible::List);
    QCOMPARE(spoken()->text(QAccessible::Name), u"Body map"_s);
    QCOMPARE(spoken()->childCount(), int(regionNames.size()) - 1);
    for (int i = 0; i < spoken()->childCount(); ++i) {
        QAccessibleInterface *region = spoken()->child(i);
        QCOMPARE(region->role(), QAccessible::ListItem);
        QCOMPARE(region->parent(), spoken());
        QCOMPARE(spoken()->indexOfChild(region), i);
        QVERIFY(!region->text(QAccessible::Name).isEmpty());
        QVERIFY(spoken()->rect().contains(region->rect()));
    }
    QCOMPARE(spoken(Region::Chest)->text(QAccessible::Name), u"Chest"_s);
    QVERIFY(spoken(Region::Chest)->state().selected);
    QVERIFY(!spoken(Region::Calf)->state().selected);
    QCOMPARE(spoken()->focusChild(), spoken(Region::Chest));
}

void TestBodyMapView::assistiveTechnologyPressesARegion()
{
    QSignalSpy chosen(m_map.get(), &BodyMapView::regionChosen);
    QAccessibleActionInterface *actions = spoken(Region::Foot)->actionInterface();

    QCOMPARE(actions->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    actions->doAction(QAccessibleActionInterface::pressAction());

    QCOMPARE(chosen.count(), 1);
    QVERIFY(spoken(Region::Foot)->state().selected);
}

void TestBodyMapView::assistiveTechnologyFindsARegionByItsPlace()
{
    const QPoint chest = m_map->mapToGlobal(placeOf(Region::Chest, BodyView::Front));

    QCOMPARE(spoken()->childAt(chest.x(), chest.y()), spoken(Region::Chest));
}

QTEST_MAIN(TestBodyMapView)
#include "tst_bodymapview.moc"
