// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"
#include "ui/style/measures.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestSidebar : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void listsThePlacesInOrder();
    void leadsToTheSessionWhileThereIsOne();
    void aClickChoosesAPlace_data();
    void aClickChoosesAPlace();
    void aClickChoosesThePlaceWhereWeAre();
    void arrowsPassByThePlaces();
    void arrowsPassOverAHiddenSession();
    void enterChoosesAPlace();
    void theButtonLeadsToHelp();
    void marksWhereWeAreInSilence_data();
    void marksWhereWeAreInSilence();
    void becomesARailThatKeepsItsWords();
    void growsWithTheText();
    void cutsNoWordOff_data();
    void cutsNoWordOff();
    void everythingHasANameAndCanBeHit();

private:
    QListWidget *list() const { return m_sidebar->findChild<QListWidget *>(); }
    QListWidgetItem *item(const QString &name) const { return list()->findItems(name, Qt::MatchExactly)[0]; }
    QStringList names() const;
    QStringList marked() const;
    void click(const QString &name);

    std::unique_ptr<Sidebar> m_sidebar;
};

void TestSidebar::init()
{
    m_sidebar = std::make_unique<Sidebar>();
    m_sidebar->setPlace(Place::Find);
    showPage(*m_sidebar, 200, 600);
}

QStringList TestSidebar::names() const
{
    QStringList names;
    for (int row = 0; row < list()->count(); ++row) {
        if (!list()->item(row)->isHidden())
            names += list()->item(row)->text();
    }
    return names;
}

QStringList TestSidebar::marked() const
{
    QStringList marked;
    for (const QListWidgetItem *selected : list()->selectedItems())
        marked += selected->text();
    return marked;
}

void TestSidebar::click(const QString &name)
{
    const QPoint middle = list()->visualItemRect(item(name)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middle);
}

void TestSidebar::listsThePlacesInOrder()
{
    QCOMPARE(names(), QStringList({u"Find"_s, u"Routines"_s, u"Journal"_s, u"Guide"_s, u"Settings"_s}));
}

void TestSidebar::leadsToTheSessionWhileThereIsOne()
{
    m_sidebar->setHasSession(true);
    QCOMPARE(names(),
             QStringList({u"Find"_s, u"Routines"_s, u"Session"_s, u"Journal"_s, u"Guide"_s, u"Settings"_s}));

    m_sidebar->setHasSession(false);
    QCOMPARE(names(), QStringList({u"Find"_s, u"Routines"_s, u"Journal"_s, u"Guide"_s, u"Settings"_s}));
}

void TestSidebar::aClickChoosesAPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Place>("place");

    QTest::newRow("routines") << u"Routines"_s << Place::Routines;
    QTest::newRow("session") << u"Session"_s << Place::Session;
    QTest::newRow("settings") << u"Settings"_s << Place::Settings;
}

void TestSidebar::aClickChoosesAPlace()
{
    QFETCH(const QString, name);
    m_sidebar->setHasSession(true);
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);

    click(name);

    QCOMPARE(chosen.count(), 1);
    QTEST(chosen.at(0).at(0).value<Place>(), "place");
    QCOMPARE(marked(), QStringList(name));
}

void TestSidebar::aClickChoosesThePlaceWhereWeAre()
{
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);

    click(u"Find"_s);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Place>(), Place::Find);
}

void TestSidebar::arrowsPassByThePlaces()
{
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
    QSignalSpy passed(m_sidebar.get(), &Sidebar::placePassed);

    QTest::keyClick(list(), Qt::Key_Down);

    QCOMPARE(passed.count(), 1);
    QCOMPARE(passed.at(0).at(0).value<Place>(), Place::Routines);
    QCOMPARE(chosen.count(), 0);
}

void TestSidebar::arrowsPassOverAHiddenSession()
{
    QSignalSpy passed(m_sidebar.get(), &Sidebar::placePassed);

    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);

    QCOMPARE(passed.count(), 2);
    QCOMPARE(passed.at(1).at(0).value<Place>(), Place::Journal);
}

void TestSidebar::enterChoosesAPlace()
{
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
    m_sidebar->setFocus();
    QVERIFY(list()->hasFocus());

    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Place>(), Place::Routines);
}

void TestSidebar::theButtonLeadsToHelp()
{
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);

    QTest::mouseClick(buttonOn(*m_sidebar, u"When to get help"_s), Qt::LeftButton);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Place>(), Place::Help);
}

void TestSidebar::marksWhereWeAreInSilence_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("routines") << Place::Routines << QStringList(u"Routines"_s);
    QTest::newRow("settings") << Place::Settings << QStringList(u"Settings"_s);
    QTest::newRow("help has its own button") << Place::Help << QStringList();
}

void TestSidebar::marksWhereWeAreInSilence()
{
    QFETCH(const Place, place);
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
    QSignalSpy passed(m_sidebar.get(), &Sidebar::placePassed);
    QCOMPARE(marked(), QStringList(u"Find"_s));

    m_sidebar->setPlace(place);

    QTEST(marked(), "expected");
    QCOMPARE(chosen.count() + passed.count(), 0);
}

void TestSidebar::becomesARailThatKeepsItsWords()
{
    const int fullWidth = m_sidebar->minimumWidth();
    const int fullHeight = list()->visualItemRect(item(u"Find"_s)).height();

    m_sidebar->setForm(Sidebar::Form::Rail);

    QVERIFY(m_sidebar->maximumWidth() < fullWidth);
    QVERIFY(list()->visualItemRect(item(u"Find"_s)).height() > fullHeight);
    QCOMPARE(names(), QStringList({u"Find"_s, u"Routines"_s, u"Journal"_s, u"Guide"_s, u"Settings"_s}));
    const QAbstractButton *help = buttonOn(*m_sidebar, u"Help"_s);
    QVERIFY(help);
    QCOMPARE(help->accessibleName(), u"When to get help"_s);
    QVERIFY(textsOn(*m_sidebar).isEmpty());

    m_sidebar->setForm(Sidebar::Form::Full);

    QCOMPARE(m_sidebar->minimumWidth(), fullWidth);
    QVERIFY(textsOn(*m_sidebar).contains(u"Unknot"_s));
}

void TestSidebar::growsWithTheText()
{
    const int usual = m_sidebar->minimumWidth();

    showPage(*m_sidebar, 200, 600, 21);

    QTRY_VERIFY(m_sidebar->minimumWidth() > usual * 3 / 2);
    QVERIFY(list()->sizeHintForColumn(0) <= list()->viewport()->width());
}

void TestSidebar::cutsNoWordOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Sidebar::Form>("form");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("points");

    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const double points : {10.5, 15.75, 21.0}) {
            const auto add = [&](const char *name, Sidebar::Form form, int height) {
                QTest::addRow("%s, %s, %g points", name, qPrintable(language), points)
                    << language << form << height << points;
            };
            add("full", Sidebar::Form::Full, 600);
            add("rail", Sidebar::Form::Rail, 600);
            add("rail that scrolls", Sidebar::Form::Rail, 300);
        }
    }
}

void TestSidebar::cutsNoWordOff()
{
    QFETCH(const QString, language);
    QFETCH(const Sidebar::Form, form);
    QFETCH(const int, height);
    QFETCH(const double, points);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/unknot_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&words));
    m_sidebar = std::make_unique<Sidebar>();
    m_sidebar->setForm(form);

    showPage(*m_sidebar, 200, height, points);

    QFont bold = list()->font();
    bold.setWeight(QFont::DemiBold);
    for (const QString &name : names())
        QTRY_VERIFY2(QFontMetrics(bold).horizontalAdvance(name) <= list()->viewport()->width(),
                     qPrintable(name));
}

void TestSidebar::everythingHasANameAndCanBeHit()
{
    QCOMPARE(namelessOn(*m_sidebar), QStringList());
    QVERIFY(list()->visualItemRect(item(u"Find"_s)).height() >= Measures::target());
    QVERIFY(buttonOn(*m_sidebar, u"When to get help"_s)->height() >= Measures::target());
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
