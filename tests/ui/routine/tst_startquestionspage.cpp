// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routine/startquestionspage.h"

#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"
#include "ui/style/calmstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestStartQuestionsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }
    void init();

    void asksAllAtOnce();
    void enterStartsTheRoutine();
    void goesOnWhereTheRoutineStopped();
    void whoSaysYesReadsWhatToDo();
    void whoSaysYesIsLedToHelp();
    void canBeAnsweredByWhoDoesNotLook();
    void escapeLeavesIt();
    void asksAnewAfterAYes();
    void clipsNothing_data() { addPageSizes(); }
    void clipsNothing();

private:
    bool shows(const QString &text) const { return textsOn(*m_page).contains(text); }
    void click(const QString &button) const;

    const Library m_library = smallLibrary();
    std::unique_ptr<StartQuestionsPage> m_page;
};

void TestStartQuestionsPage::init()
{
    m_page = std::make_unique<StartQuestionsPage>();
    m_page->ask(*m_library.routine(u"neck-relief"_s), m_library.safety().questions);
    showPage(*m_page, 920, 720);
    m_page->setFocus();
}

void TestStartQuestionsPage::click(const QString &button) const
{
    QTRY_VERIFY2(buttonOn(*m_page, button), qPrintable(button));
    QTest::mouseClick(buttonOn(*m_page, button), Qt::LeftButton);
}

void TestStartQuestionsPage::asksAllAtOnce()
{
    for (const QString &text :
         {u"Before you start: Neck relief"_s, u"Before you start: your neck"_s, u"Do you feel dizzy?"_s,
          u"Before you press"_s, u"Is the skin there broken?"_s})
        QVERIFY2(shows(text), qPrintable(text));
    QVERIFY(!shows(u"Leave out the press."_s));
}

void TestStartQuestionsPage::enterStartsTheRoutine()
{
    QSignalSpy denied(m_page.get(), &StartQuestionsPage::denied);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(denied.count(), 1);
    QCOMPARE(denied.at(0).at(0).value<Routine>().id, u"neck-relief"_s);
    QCOMPARE(denied.at(0).at(1).value<Beginning>(), Beginning::Anew);
}

void TestStartQuestionsPage::goesOnWhereTheRoutineStopped()
{
    QSignalSpy denied(m_page.get(), &StartQuestionsPage::denied);
    m_page->ask(*m_library.routine(u"neck-relief"_s), m_library.safety().questions,
                Beginning::WhereItStopped);

    click(u"No, none of these: continue"_s);

    QCOMPARE(denied.at(0).at(1).value<Beginning>(), Beginning::WhereItStopped);
}

void TestStartQuestionsPage::whoSaysYesReadsWhatToDo()
{
    QSignalSpy denied(m_page.get(), &StartQuestionsPage::denied);

    click(u"Yes: Before you press"_s);

    QTRY_VERIFY(shows(u"Leave out the press."_s));
    QVERIFY(!shows(u"Do not start. See a doctor first."_s));
    QVERIFY(!buttonOn(*m_page, u"No, none of these: start"_s));
    QCOMPARE(denied.count(), 0);
}

void TestStartQuestionsPage::whoSaysYesIsLedToHelp()
{
    QSignalSpy help(m_page.get(), &StartQuestionsPage::helpRequested);

    click(u"Yes: Before you start: your neck"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(help.count(), 1);
}

void TestStartQuestionsPage::canBeAnsweredByWhoDoesNotLook()
{
    QSignalSpy said(m_page.get(), &StartQuestionsPage::sayRequested);
    m_page->ask(*m_library.routine(u"neck-relief"_s), m_library.safety().questions);

    const QString words = said.takeFirst().at(0).toString();
    for (const QString &part : {u"Neck relief."_s, u"Do you feel dizzy?"_s, u"Is the skin there broken?"_s,
                                u"If none of this is true, press Enter."_s})
        QVERIFY2(words.contains(part), qPrintable(part));

    click(u"Yes: Before you press"_s);
    QCOMPARE(said.takeFirst().at(0).toString(), u"Leave out the press."_s);
}

void TestStartQuestionsPage::escapeLeavesIt()
{
    QSignalSpy closed(m_page.get(), &StartQuestionsPage::closed);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    click(u"Not now"_s);

    QCOMPARE(closed.count(), 2);
}

void TestStartQuestionsPage::asksAnewAfterAYes()
{
    click(u"Yes: Before you press"_s);

    m_page->ask(*m_library.routine(u"neck-relief"_s), m_library.safety().questions);

    QTRY_VERIFY(shows(u"Do you feel dizzy?"_s));
    QVERIFY(!shows(u"Leave out the press."_s));
}

void TestStartQuestionsPage::clipsNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    m_page = std::make_unique<StartQuestionsPage>();
    m_page->ask(*m_library.routine(u"neck-relief"_s), m_library.safety().questions);

    showPage(*m_page, size.width(), size.height(), points);

    QCOMPARE(m_page->size(), size);
    QTRY_COMPARE(clippedTextsOn(*m_page), QStringList());
}

QTEST_MAIN(TestStartQuestionsPage)
#include "tst_startquestionspage.moc"
