// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/threethings.h"
#include "support/englishplurals.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/library/bodymapview.h"
#include "ui/library/cardview.h"
#include "ui/library/findpage.h"
#include "ui/library/pagereader.h"
#include "ui/library/regionlist.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFindPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init();

    void invitesAndShowsAllExercisesAtFirst();
    void answersARegionWithThreeThings();
    void startsTheThreeThings();
    void opensOneOfTheThreeThings();
    void showsOnlyTheExercisesOfTheRegion();
    void findsWhileOneTypes();
    void shrinksToWhatIsFound();
    void saysWhenNothingIsFoundAndClears();
    void clearsTheSearchWithEscape();
    void goesFromTheSearchToTheCards();
    void opensAnExerciseAndComesBackToItsCard();
    void startsAndPrintsAnExercise();
    void startsFromACardWithoutOpeningIt();
    void showsAnExerciseByItsId();
    void passesOverAnUnknownId();
    void focusesTheSearchFromTheDetail();
    void picksTheRegionFromABoxWhereThereIsLittleRoom();
    void filtersThroughAMenu();
    void ticksSeveralChoicesInOneGo();
    void offersNoChoiceThatLeavesNothing();
    void filtersWithOnePress();
    void combinesFiltersWithPartAndWords();
    void saysWhichFiltersLeaveNothingAndClears();
    void clearsTheFilters();
    void hidesWhatWasTickedAndSaysSo();
    void leadsToTheTicks();
    void notesWhatWasTickedOnThePage();
    void notesWhatWasTickedBesideTheThreeThings();
    void leadsToTheEasierExercise();
    void answersWhatIsPointedAtOnTheMap();
    void clearsTheRegionOnTheMap();
    void foldsTheMapBehindAButtonWhereThereIsLittleRoom();
    void leavesTheFoldedMapWithEscape();
    void clipsNothing_data();
    void clipsNothing();

private:
    RegionList *regions() const { return m_page->findChild<RegionList *>(); }
    BodyMapView *map() const { return m_page->findChild<BodyMapView *>(); }
    CardView *cards() const { return m_page->findChild<CardView *>(); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(); }
    /// What scrolls the cards.
    QScrollArea *results() const;
    QStringList cardNames() const;
    bool shows(const QString &text) const { return textsOn(*m_page).contains(text); }
    void click(const QString &button);
    /// Opens the menu of this chip, from the keyboard.
    QMenu *menuOf(const QString &chip);
    void tick(QMenu *menu, const QString &choice);

    EnglishPlurals m_plurals;
    Library m_library = figureLibrary();
    FigureGallery m_gallery{m_library};
    std::unique_ptr<FindPage> m_page;
};

void TestFindPage::init()
{
    m_page = std::make_unique<FindPage>(m_library, m_gallery);
    showPage(*m_page, 920, 720);
}

QScrollArea *TestFindPage::results() const
{
    const QList<QScrollArea *> areas = m_page->findChildren<QScrollArea *>();
    const auto found = std::find_if(areas.cbegin(), areas.cend(),
                                    [this](const QScrollArea *area) { return area->isAncestorOf(cards()); });
    return *found;
}

QStringList TestFindPage::cardNames() const
{
    QStringList names;
    for (int row = 0; cards()->isVisible() && row < cards()->model()->rowCount(); ++row)
        names += cards()->model()->index(row, 0).data().toString();
    return names;
}

void TestFindPage::click(const QString &button)
{
    QAbstractButton *found = buttonOn(*m_page, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

QMenu *TestFindPage::menuOf(const QString &chip)
{
    auto *button = qobject_cast<QToolButton *>(buttonOn(*m_page, chip));
    // Opened by its button, a menu runs until it is closed.
    button->menu()->popup(button->mapToGlobal(QPoint()));
    return button->menu();
}

void TestFindPage::tick(QMenu *menu, const QString &choice)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == choice) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    QFAIL(qPrintable(choice));
}

void TestFindPage::invitesAndShowsAllExercisesAtFirst()
{
    QVERIFY(shows(u"Where is it tight?"_s));
    QVERIFY(shows(u"4 exercises"_s));
    QCOMPARE(cardNames().size(), 4);
    QVERIFY(!shows(u"Three things to do now"_s));
}

void TestFindPage::answersARegionWithThreeThings()
{
    m_page->showRegion(Region::Neck);

    QVERIFY(shows(u"Three things to do now"_s));
    QVERIFY(shows(u"Neck"_s));
    for (const QString &name :
         {u"1  Press beside the neck"_s, u"2  Side neck stretch"_s, u"3  Chin tuck, lying down"_s})
        QVERIFY2(shows(name), qPrintable(name));
    QCOMPARE(regions()->region(), Region::Neck);
}

void TestFindPage::startsTheThreeThings()
{
    QSignalSpy started(m_page.get(), &FindPage::startRequested);
    m_page->showRegion(Region::Neck);

    click(u"Start"_s);

    QCOMPARE(started.count(), 1);
    QCOMPARE(started.at(0).at(0).value<Routine>(), threeThingsFor(Region::Neck, m_library));
}

void TestFindPage::opensOneOfTheThreeThings()
{
    m_page->showRegion(Region::Neck);

    click(u"2. Side neck stretch, 30\u00A0s, each side"_s);

    QVERIFY(shows(u"Let one ear sink to the shoulder."_s));
}

void TestFindPage::showsOnlyTheExercisesOfTheRegion()
{
    regions()->setFocus();
    QTest::keyClick(regions(), Qt::Key_Right);
    QTest::keyClick(regions(), Qt::Key_Right);
    QTest::keyClick(regions(), Qt::Key_Return);

    QCOMPARE(cardNames(), QStringList({u"Press beside the neck"_s, u"Side neck stretch"_s}));
    QVERIFY(shows(u"2 exercises"_s));
}

void TestFindPage::findsWhileOneTypes()
{
    m_page->showRegion(Region::Neck);
    m_page->focusSearch();

    QTest::keyClicks(QApplication::focusWidget(), u"CALF"_s);

    QCOMPARE(cardNames(), QStringList{u"Calf raise"_s});
    QVERIFY(shows(u"1 exercise"_s));
    QVERIFY(!shows(u"Three things to do now"_s));
}

void TestFindPage::shrinksToWhatIsFound()
{
    m_page->resize(600, 380);
    const QScrollBar *bar = results()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);

    m_page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"calf"_s);

    QTRY_COMPARE(bar->maximum(), 0);
}

void TestFindPage::saysWhenNothingIsFoundAndClears()
{
    m_page->focusSearch();
    QTest::keyClicks(search(), u"xylophone"_s);
    QVERIFY(shows(u"Nothing has that word."_s));
    QCOMPARE(cardNames(), QStringList());

    click(u"Clear"_s);

    QVERIFY(!shows(u"Nothing has that word."_s));
    QCOMPARE(cardNames().size(), 4);
    QVERIFY(search()->hasFocus());
}

void TestFindPage::clearsTheSearchWithEscape()
{
    m_page->focusSearch();
    QTest::keyClicks(search(), u"calf"_s);

    QTest::keyClick(search(), Qt::Key_Escape);

    QCOMPARE(cardNames().size(), 4);
}

void TestFindPage::goesFromTheSearchToTheCards()
{
    m_page->focusSearch();
    QTest::keyClicks(search(), u"calf"_s);

    QTest::keyClick(search(), Qt::Key_Down);

    QVERIFY(cards()->hasFocus());
    QCOMPARE(cards()->currentIndex().data().toString(), u"Calf raise"_s);
}

void TestFindPage::opensAnExerciseAndComesBackToItsCard()
{
    m_page->showRegion(Region::Neck);
    QVERIFY(cards()->focusCard(u"chin-tuck"_s));
    QTest::keyClick(cards(), Qt::Key_Return);
    QVERIFY(shows(u"Draw the chin in."_s));
    QVERIFY(buttonOn(*m_page, u"Start"_s)->hasFocus());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(!shows(u"Draw the chin in."_s));
    QVERIFY(cards()->hasFocus());
    QCOMPARE(cards()->currentIndex().data().toString(), u"Chin tuck, lying down"_s);
}

void TestFindPage::startsAndPrintsAnExercise()
{
    const Routine expected = routineOf(*m_library.exercise(u"calf-raise"_s));
    QSignalSpy started(m_page.get(), &FindPage::startRequested);
    QSignalSpy printed(m_page.get(), &FindPage::printRequested);
    m_page->showExercise(u"calf-raise"_s);

    click(u"Start"_s);
    click(u"Print"_s);

    QCOMPARE(started.at(0).at(0).value<Routine>(), expected);
    QCOMPARE(printed.at(0).at(0).value<Routine>(), expected);
}

void TestFindPage::startsFromACardWithoutOpeningIt()
{
    QSignalSpy started(m_page.get(), &FindPage::startRequested);
    QVERIFY(cards()->focusCard(u"calf-raise"_s));

    QTest::keyClick(cards(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(started.count(), 1);
    QCOMPARE(started.at(0).at(0).value<Routine>().id, u"calf-raise"_s);
    QVERIFY(cards()->isVisible());
}

void TestFindPage::showsAnExerciseByItsId()
{
    m_page->showExercise(u"chin-tuck"_s);
    m_page->showExercise(u"calf-raise"_s);

    QVERIFY(shows(u"Rise on your toes."_s));
    QVERIFY(!shows(u"Draw the chin in."_s));
}

void TestFindPage::passesOverAnUnknownId()
{
    m_page->showExercise(u"unknown"_s);

    QCOMPARE(cardNames().size(), 4);
}

void TestFindPage::focusesTheSearchFromTheDetail()
{
    m_page->showExercise(u"calf-raise"_s);

    m_page->focusSearch();

    QVERIFY(search()->hasFocus());
}

void TestFindPage::picksTheRegionFromABoxWhereThereIsLittleRoom()
{
    m_page->resize(600, 600);
    auto *box = m_page->findChild<QComboBox *>();
    QVERIFY(box->isVisible());
    QVERIFY(!regions()->isVisible());

    box->setFocus();
    QTest::keyClicks(box, u"Calf"_s);

    QCOMPARE(cardNames(), QStringList{u"Calf raise"_s});
    QVERIFY(shows(u"Where is it tight?"_s));
}

void TestFindPage::filtersThroughAMenu()
{
    tick(menuOf(u"Kind"_s), u"Strengthen (2)"_s);

    QCOMPARE(cardNames(), QStringList({u"Chin tuck, lying down"_s, u"Calf raise"_s}));
    QVERIFY(shows(u"2 exercises"_s));
    QVERIFY(buttonOn(*m_page, u"Kind: Strengthen"_s));
}

void TestFindPage::ticksSeveralChoicesInOneGo()
{
    QMenu *menu = menuOf(u"Kind"_s);

    tick(menu, u"Strengthen (2)"_s);
    QVERIFY(menu->isVisible());
    tick(menu, u"Stretch (1)"_s);
    QTest::keyClick(menu, Qt::Key_Escape);

    QVERIFY(!menu->isVisible());
    QCOMPARE(cardNames().size(), 3);
    QVERIFY(buttonOn(*m_page, u"Kind: 2"_s));
}

void TestFindPage::offersNoChoiceThatLeavesNothing()
{
    m_page->showRegion(Region::Calf);

    const QList<QAction *> actions = menuOf(u"Kind"_s)->actions();

    QStringList offered;
    for (const QAction *action : actions) {
        if (action->isEnabled())
            offered += action->text();
    }
    QCOMPARE(offered, QStringList(u"Strengthen (1)"_s));
}

void TestFindPage::filtersWithOnePress()
{
    buttonOn(*m_page, u"No floor (3)"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QVERIFY(!cardNames().contains(u"Chin tuck, lying down"_s));
    QVERIFY(shows(u"3 exercises"_s));

    click(u"No floor"_s);
    QCOMPARE(cardNames().size(), 4);
}

void TestFindPage::combinesFiltersWithPartAndWords()
{
    click(u"No floor (3)"_s);
    m_page->showRegion(Region::Neck);
    QCOMPARE(cardNames(), QStringList({u"Side neck stretch"_s, u"Press beside the neck"_s}));

    m_page->focusSearch();
    QTest::keyClicks(search(), u"neck"_s);
    QVERIFY(!cardNames().contains(u"Chin tuck, lying down"_s));
}

void TestFindPage::saysWhichFiltersLeaveNothingAndClears()
{
    tick(menuOf(u"Kind"_s), u"Strengthen (2)"_s);
    m_page->showRegion(Region::Shoulders);
    QVERIFY(shows(u"None of 2 exercises fits: Strengthen"_s));
    QCOMPARE(cardNames(), QStringList());

    click(u"Clear"_s);

    QCOMPARE(cardNames().size(), 2);
    QVERIFY(buttonOn(*m_page, u"Kind"_s));
}

void TestFindPage::clearsTheFilters()
{
    click(u"At a desk (2)"_s);
    QCOMPARE(cardNames().size(), 2);

    click(u"Clear filters"_s);

    QCOMPARE(cardNames().size(), 4);
    QVERIFY(!buttonOn(*m_page, u"Clear filters"_s));
}

void TestFindPage::hidesWhatWasTickedAndSaysSo()
{
    m_page->showRegion(Region::Neck);
    m_page->setPrecautions({{u"blood-thinners"_s}});

    QVERIFY(!cardNames().contains(u"Press beside the neck"_s));
    QVERIFY(!shows(u"1  Press beside the neck"_s));
    QVERIFY(shows(u"1 exercise hidden, as you ticked: Blood thinners"_s));

    m_page->setPrecautions({});
    QVERIFY(cardNames().contains(u"Press beside the neck"_s));
}

void TestFindPage::leadsToTheTicks()
{
    QSignalSpy requested(m_page.get(), &FindPage::precautionsRequested);
    m_page->setPrecautions({{u"blood-thinners"_s, u"pregnancy"_s}});

    click(u"What I ticked"_s);
    m_page->showExercise(u"chin-tuck"_s);
    click(u"What I ticked"_s);

    QCOMPARE(requested.count(), 2);
}

void TestFindPage::notesWhatWasTickedOnThePage()
{
    const QString note = u"You are pregnant. Do not lie flat for long."_s;
    m_page->showExercise(u"chin-tuck"_s);
    QVERIFY(!shows(note));

    m_page->setPrecautions({{u"pregnancy"_s}});
    QTRY_VERIFY(shows(note));

    m_page->showExercise(u"calf-raise"_s);
    QVERIFY(!shows(note));
}

void TestFindPage::notesWhatWasTickedBesideTheThreeThings()
{
    const QString note =
        u"You are pregnant. Do not lie flat for long. This is about: Chin tuck, lying down."_s;
    m_page->setPrecautions({{u"pregnancy"_s}});

    m_page->showRegion(Region::Neck);
    QVERIFY(shows(note));

    m_page->showRegion(Region::Foot);
    QVERIFY(!shows(note));
}

void TestFindPage::leadsToTheEasierExercise()
{
    m_page->showExercise(u"side-neck-stretch"_s);

    click(u"Chin tuck, lying down"_s);

    QVERIFY(shows(u"Draw the chin in."_s));
}

void TestFindPage::answersWhatIsPointedAtOnTheMap()
{
    map()->press(Region::Neck);

    QVERIFY(shows(u"Three things to do now"_s));
    QCOMPARE(cardNames().size(), 3);
    QCOMPARE(regions()->region(), Region::Neck);
}

void TestFindPage::clearsTheRegionOnTheMap()
{
    m_page->showRegion(Region::Neck);

    map()->press(Region::Neck);

    QCOMPARE(regions()->region(), std::nullopt);
    QCOMPARE(cardNames().size(), 4);
}

void TestFindPage::foldsTheMapBehindAButtonWhereThereIsLittleRoom()
{
    QVERIFY(!buttonOn(*m_page, u"Body map"_s));
    m_page->resize(600, 600);
    QVERIFY(!map()->isVisible());

    click(u"Body map"_s);
    QVERIFY(map()->hasFocus());
    QVERIFY(!cards()->isVisible());

    QTest::keyClick(map(), Qt::Key_Return);
    QVERIFY(!map()->isVisible());
    QVERIFY(shows(u"Three things to do now"_s));
    QVERIFY(buttonOn(*m_page, u"Body map"_s)->hasFocus());
}

void TestFindPage::leavesTheFoldedMapWithEscape()
{
    m_page->resize(600, 600);
    click(u"Body map"_s);

    QTest::keyClick(map(), Qt::Key_Escape);

    QVERIFY(!map()->isVisible());
    QCOMPARE(cardNames().size(), 4);
}

void TestFindPage::clipsNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<bool>("detail");

    for (const bool detail : {false, true}) {
        const char *what = detail ? "detail" : "answer";
        QTest::addRow("%s, usual", what) << QSize(920, 720) << 10.5 << detail;
        QTest::addRow("%s, small window", what) << QSize(700, 600) << 10.5 << detail;
        QTest::addRow("%s, text twice as large", what) << QSize(940, 720) << 21.0 << detail;
        QTest::addRow("%s, both", what) << QSize(640, 512) << 21.0 << detail;
    }
}

void TestFindPage::clipsNothing()
{
    QFETCH(QSize, size);
    QFETCH(double, points);
    QFETCH(bool, detail);
    m_page = std::make_unique<FindPage>(m_library, m_gallery);
    showPage(*m_page, size.width(), size.height(), points);

    m_page->setPrecautions({{u"blood-thinners"_s, u"pregnancy"_s}});
    m_page->showRegion(Region::Neck);
    if (detail)
        m_page->showExercise(u"chin-tuck"_s);
    QApplication::processEvents();

    QCOMPARE(m_page->size(), size);
    QCOMPARE(clippedTextsOn(*m_page), QStringList());
    for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
        QVERIFY(area->isHidden() || area->horizontalScrollBar()->maximum() == 0);
}

QTEST_MAIN(TestFindPage)
#include "tst_findpage.moc"
