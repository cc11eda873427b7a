// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "support/samplerecords.h"
#include "ui/journal/journallist.h"
#include "ui/journal/journalpage.h"
#include "ui/library/pagereader.h"
#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"
#include "ui/widgets/statusbanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void asksForItsContentWhenItIsShown();
    void anEmptyJournalSaysSo();
    void beginsWithASentence();
    void opensASessionAndComesBack_data();
    void opensASessionAndComesBack();
    void showsWhatWasHeld();
    void aDamagedEntryOpensNothing();
    void startsARoutineAgain();
    void savesUnderTheNameGiven_data();
    void savesUnderTheNameGiven();
    void savesNothingWithoutAName();
    void saysHowTheSavingWent();
    void erasesOnlyWhenAskedTwice();
    void keepsThePlaceWhenItIsReadAgain();
    void everythingHasANameAndCanBeHit();
    void clipsNothing_data();
    void clipsNothing();

private:
    JournalList *list() const { return m_page->findChild<JournalList *>(); }
    bool shows(const QString &text) const { return textsOn(*m_page).contains(text); }
    void click(const QString &button) const;
    void open(int row);

    EnglishPlurals m_plurals;
    std::unique_ptr<JournalPage> m_page;
};

void TestJournalPage::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void TestJournalPage::init()
{
    m_page = std::make_unique<JournalPage>();
    m_page->setContent({.sessions = sampleRecords(3)}, {2026, 1, 3});
    showPage(*m_page, 920, 720);
}

void TestJournalPage::click(const QString &button) const
{
    // A button that has just been added is shown a moment later.
    QTRY_VERIFY2(buttonOn(*m_page, button), qPrintable(button));
    QTest::mouseClick(buttonOn(*m_page, button), Qt::LeftButton);
}

void TestJournalPage::open(int row)
{
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QTest::keyClick(list(), Qt::Key_Return);
}

void TestJournalPage::asksForItsContentWhenItIsShown()
{
    QSignalSpy asked(m_page.get(), &JournalPage::contentRequested);
    m_page->hide();
    QCOMPARE(asked.size(), 0);
    m_page->show();
    QCOMPARE(asked.size(), 1);
}

void TestJournalPage::anEmptyJournalSaysSo()
{
    m_page->setContent({}, {2026, 1, 3});
    QVERIFY(!list()->isVisible());
    QVERIFY(!buttonOn(*m_page, u"Erase everything…"_s));
    QVERIFY(textsOn(*m_page).constLast().startsWith(u"Nothing here yet."));
    QApplication::processEvents();
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->isVisible() || label->geometry().bottom() < m_page->height() / 3,
                 "stands at the top");
    m_page->setContent({.sessions = sampleRecords(1)}, {2026, 1, 3});
    QVERIFY(list()->isVisible());
    QVERIFY(!textsOn(*m_page).constLast().startsWith(u"Nothing here yet."));
}

void TestJournalPage::beginsWithASentence()
{
    QVERIFY(shows(u"3 sessions in the last 7 days, 5\u00A0minutes."_s));
    QCOMPARE(list()->model()->rowCount(), 3);
}

void TestJournalPage::opensASessionAndComesBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with Escape") << true;
    QTest::newRow("with the button") << false;
}

void TestJournalPage::opensASessionAndComesBack()
{
    QFETCH(const bool, byKey);
    open(1);
    QVERIFY(shows(u"Yesterday, 08:40"_s));
    QVERIFY(!list()->isVisible());
    if (byKey)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        click(u"Back to the journal"_s);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestJournalPage::showsWhatWasHeld()
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    for (const QString &expected :
         {u"Calf and neck"_s, u"2\u00A0minutes"_s, u"Finished"_s, u"Discomfort 4 (noticeable) → 2 (mild)"_s,
          u"Calf stretch"_s, u"Left side 30\u00A0s  ·  Right side 29\u00A0s"_s, u"Neck press"_s,
          u"20\u00A0s"_s, u"Calf stretch · Right side: 6 (noticeable) · Calf"_s})
        QVERIFY2(shows(expected), qPrintable(expected));
}

void TestJournalPage::aDamagedEntryOpensNothing()
{
    m_page->setContent({.sessions = sampleRecords(3), .damaged = {2}}, {2026, 1, 3});
    open(0);
    QVERIFY(list()->isVisible());
    open(1);
    QVERIFY(!list()->isVisible());
}

void TestJournalPage::startsARoutineAgain()
{
    QSignalSpy started(m_page.get(), &JournalPage::startRequested);
    open(0);
    QVERIFY(buttonOn(*m_page, u"Start again"_s)->hasFocus());
    click(u"Start again"_s);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toString(), u"calf-and-neck"_s);
}

void TestJournalPage::savesUnderTheNameGiven_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("a table") << u"/home/j.csv"_s << u"/home/j.csv"_s << int(JournalFormat::Csv);
    QTest::newRow("JSON") << u"/home/j.JSON"_s << u"/home/j.JSON"_s << int(JournalFormat::Json);
    QTest::newRow("neither") << u"/home/journal"_s << u"/home/journal.csv"_s << int(JournalFormat::Csv);
}

void TestJournalPage::savesUnderTheNameGiven()
{
    QFETCH(const QString, given);
    QSignalSpy exported(m_page.get(), &JournalPage::exportRequested);
    m_page->setAskForPath([given](const QString &) { return given; });
    click(u"Save as a table…"_s);
    QCOMPARE(exported.size(), 1);
    QTEST(int(exported.first().at(0).value<JournalFormat>()), "format");
    QTEST(exported.first().at(1).toString(), "path");
}

void TestJournalPage::savesNothingWithoutAName()
{
    QSignalSpy exported(m_page.get(), &JournalPage::exportRequested);
    m_page->setAskForPath([](const QString &) { return QString(); });
    click(u"Save as a table…"_s);
    QCOMPARE(exported.size(), 0);
}

void TestJournalPage::saysHowTheSavingWent()
{
    m_page->showSaved(u"/home/journal.csv"_s);
    QVERIFY(shows(u"Saved as /home/journal.csv"_s));
    m_page->showProblem(u"The disk is full."_s);
    QVERIFY(shows(u"The disk is full."_s));
}

void TestJournalPage::erasesOnlyWhenAskedTwice()
{
    QSignalSpy erased(m_page.get(), &JournalPage::eraseRequested);
    click(u"Erase everything…"_s);
    click(u"Keep it"_s);
    QCOMPARE(erased.size(), 0);
    click(u"Erase everything…"_s);
    click(u"Erase everything"_s);
    QCOMPARE(erased.size(), 1);
    QVERIFY(!m_page->findChild<StatusBanner *>()->isVisible());
}

void TestJournalPage::keepsThePlaceWhenItIsReadAgain()
{
    list()->setCurrentIndex(list()->model()->index(2, 0));
    m_page->setContent({.sessions = sampleRecords(3)}, {2026, 1, 3});
    QCOMPARE(list()->currentIndex().row(), 2);
}

void TestJournalPage::everythingHasANameAndCanBeHit()
{
    QVERIFY(!list()->accessibleName().isEmpty());
    open(0);
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY2(button->height() >= Measures::target(), qPrintable(button->text()));
    }
}

void TestJournalPage::clipsNothing_data()
{
    addPageSizes();
}

void TestJournalPage::clipsNothing()
{
    QFETCH(QSize, size);
    QFETCH(double, points);
    m_page = std::make_unique<JournalPage>();
    m_page->setContent({.sessions = sampleRecords(30)}, {2026, 1, 30});
    showPage(*m_page, size.width(), size.height(), points);
    click(u"Erase everything…"_s);
    QApplication::processEvents();
    QCOMPARE(m_page->size(), size);
    QCOMPARE(clippedTextsOn(*m_page), QStringList());

    open(0);
    QApplication::processEvents();
    QCOMPARE(m_page->size(), size);
    QCOMPARE(clippedTextsOn(*m_page), QStringList());
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
