// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "support/manualclock.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/statusbanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The window while a session runs, when it ends, and when somebody closes it.
class TestWindowSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init();
    void cleanup();

    void thereIsNoWayToASessionWithoutOne();
    void aSessionHasTheWindowToItself();
    void theTitleFollowsTheSession();
    void saysElsewhereWhatToDoUntilTheSessionIsShown();
    void theEndOfASessionLeadsBack();
    void aSessionThatEndsElsewhereLeavesThePage();
    void aSessionCanBeLeftAndFoundAgain();
    void theSameSessionCanBeBegunOnceMore();
    void closesAtOnceWithoutASession();
    void closesAtOnceWhenTheSessionIsOver();
    void asksOnceBeforeItClosesASession();
    void asksAgainAfterTheQuestionWasClosed();
    void asksAgainInTheNextSession();
    void asksAgainAfterAnotherMessage();
    void theQuestionGoesWithTheSession();
    void offersToContinue_data();
    void offersToContinue();
    void offersToContinueBesideTheProblems();
    void asksBeforeAnotherSessionTakesThePlace();
    void staysInTheSessionThatIsRunning();
    void anotherSessionTakesTheOfferBack();
    void leavesFullScreenWithTheSession();

private:
    Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(); }
    /// The first one is the window's own.
    StatusBanner *banner() const { return m_window->findChild<StatusBanner *>(); }
    bool shows(const QString &text) const { return textsOn(*m_window).contains(text); }
    void click(const QString &button) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void beginSession();

    EnglishPlurals m_plurals;
    ManualClock m_clock;
    Library m_library = smallLibrary();
    std::unique_ptr<SessionPlayer> m_player;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowSession::init()
{
    m_window = std::make_unique<MainWindow>(m_library);
    m_window->showPlace(Place::Find);
    showPage(*m_window, 1100, 720);
}

void TestWindowSession::cleanup()
{
    m_window.reset();
    m_player.reset();
}

void TestWindowSession::click(const QString &button) const
{
    // A button that has just been added is shown a moment later.
    QTRY_VERIFY2(buttonOn(*m_window, button), qPrintable(button));
    QTest::mouseClick(buttonOn(*m_window, button), Qt::LeftButton);
}

void TestWindowSession::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TestWindowSession::beginSession()
{
    const Routine routine = *m_library.routine(u"neck-relief"_s);
    auto player = std::make_unique<SessionPlayer>(Timeline::of(routine, m_library, {}), m_clock);
    m_window->showSession(player.get(), routine);
    m_player = std::move(player);
    m_player->start();
}

void TestWindowSession::thereIsNoWayToASessionWithoutOne()
{
    press(Qt::Key_3, Qt::ControlModifier);

    QCOMPARE(m_window->windowTitle(), u"Find"_s);
    QVERIFY(sidebar()->isVisible());
}

void TestWindowSession::aSessionHasTheWindowToItself()
{
    beginSession();

    QVERIFY(!sidebar()->isVisible());
    QVERIFY(shows(u"Chin tuck, lying down"_s));
}

void TestWindowSession::theTitleFollowsTheSession()
{
    beginSession();
    const QString first = m_window->windowTitle();
    QVERIFY2(first.contains(u"Chin tuck"), qPrintable(first));

    while (m_player->phase().step == 0)
        m_player->skip();
    QVERIFY2(m_window->windowTitle().contains(u"Side neck stretch"), qPrintable(m_window->windowTitle()));

    // A page of its own keeps its title whatever the session does behind it.
    m_window->showPlace(Place::Help);
    m_player->back();
    QCOMPARE(m_window->windowTitle(), u"When to get help"_s);
}

void TestWindowSession::saysElsewhereWhatToDoUntilTheSessionIsShown()
{
    Exercise pack;
    pack.id = u"cold-pack"_s;
    pack.name = u"Cold pack"_s;
    pack.dose = Cycles{.bouts = {{Bout::Kind::Cold, std::chrono::minutes(5)}}};
    m_library.add(pack);
    const Routine routine = routineOf(pack);
    m_player = std::make_unique<SessionPlayer>(Timeline::of(routine, m_library, {}), m_clock);
    m_window->showSession(m_player.get(), routine);
    m_player->start();
    m_window->showPlace(Place::Find);
    QSignalSpy notices(m_window.get(), &MainWindow::noticeDue);

    m_player->finishPhase();
    QCOMPARE(banner()->message(), u"Cold pack: Cold on. Look at your skin now and then."_s);
    QCOMPARE(notices.size(), 1);

    click(u"Show the session"_s);
    QVERIFY(!banner()->isVisible());
    QVERIFY(shows(u"Look at your skin now and then."_s));
    m_window->endSession();
}

void TestWindowSession::theEndOfASessionLeadsBack()
{
    beginSession();

    m_window->endSession();

    QCOMPARE(m_window->windowTitle(), u"Find"_s);
    QVERIFY(sidebar()->isVisible());
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->windowTitle(), u"Find"_s);
}

void TestWindowSession::aSessionThatEndsElsewhereLeavesThePage()
{
    beginSession();
    m_window->showPlace(Place::Help);

    m_window->endSession();

    QCOMPARE(m_window->windowTitle(), u"When to get help"_s);
}

void TestWindowSession::aSessionCanBeLeftAndFoundAgain()
{
    beginSession();
    const QString title = m_window->windowTitle();

    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->windowTitle(), u"Routines"_s);
    QVERIFY(sidebar()->isVisible());

    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->windowTitle(), title);
    QVERIFY(!sidebar()->isVisible());
}

void TestWindowSession::theSameSessionCanBeBegunOnceMore()
{
    QSignalSpy started(m_window.get(), &MainWindow::startRequested);
    beginSession();
    auto *page = m_window->findChild<SessionPage *>();
    QVERIFY(page);

    emit page->startRequested(*m_library.routine(u"neck-relief"_s));

    QCOMPARE(started.count(), 1);
    QCOMPARE(started.at(0).at(0).value<Routine>().id, u"neck-relief"_s);
}

void TestWindowSession::closesAtOnceWithoutASession()
{
    QSignalSpy closing(m_window.get(), &MainWindow::closing);

    press(Qt::Key_Q, Qt::ControlModifier);

    QVERIFY(!m_window->isVisible());
    QCOMPARE(closing.count(), 1);
}

void TestWindowSession::closesAtOnceWhenTheSessionIsOver()
{
    beginSession();
    m_player->stop();

    QVERIFY(m_window->close());
}

void TestWindowSession::asksOnceBeforeItClosesASession()
{
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    beginSession();

    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(banner()->isVisible());
    QVERIFY2(banner()->message().contains(u"A session is running"), qPrintable(banner()->message()));
    QCOMPARE(closing.count(), 0);

    click(u"Close Unknot"_s);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closing.count(), 1);
}

void TestWindowSession::asksAgainAfterTheQuestionWasClosed()
{
    beginSession();
    QVERIFY(!m_window->close());

    click(u"Close this message"_s);

    QVERIFY(!m_window->close());
    QVERIFY(m_window->close());
}

void TestWindowSession::asksAgainInTheNextSession()
{
    beginSession();
    QVERIFY(!m_window->close());
    m_window->endSession();

    beginSession();

    QVERIFY(!m_window->close());
}

void TestWindowSession::asksAgainAfterAnotherMessage()
{
    beginSession();
    QVERIFY(!m_window->close());

    m_window->showProblem(u"The sound went off."_s);

    QVERIFY(!m_window->close());
    QVERIFY(banner()->message().contains(u"A session is running"));
}

void TestWindowSession::theQuestionGoesWithTheSession()
{
    beginSession();
    QVERIFY(!m_window->close());

    m_window->endSession();

    QVERIFY(!banner()->isVisible());
}

void TestWindowSession::offersToContinue_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("continued");
    QTest::addColumn<int>("declined");

    QTest::newRow("yes") << u"Continue there"_s << 1 << 0;
    QTest::newRow("no") << u"Not now"_s << 0 << 1;
}

void TestWindowSession::offersToContinue()
{
    QFETCH(const QString, answer);
    QSignalSpy continued(m_window.get(), &MainWindow::continueRequested);
    QSignalSpy declined(m_window.get(), &MainWindow::continueDeclined);
    m_window->offerToContinue(u"Neck relief"_s);
    QVERIFY(banner()->message().startsWith(u"Neck relief was cut short."));

    click(answer);

    QTEST(int(continued.count()), "continued");
    QTEST(int(declined.count()), "declined");
    QVERIFY(!banner()->isVisible());
}

void TestWindowSession::offersToContinueBesideTheProblems()
{
    m_window->offerToContinue(u"Neck relief"_s, u"mine.json is damaged."_s);

    QCOMPARE(banner()->message(),
             u"mine.json is damaged.\nNeck relief was cut short. You can go on where it stopped."_s);
    click(u"Continue there"_s);
}

void TestWindowSession::asksBeforeAnotherSessionTakesThePlace()
{
    QSignalSpy replaced(m_window.get(), &MainWindow::replaceRequested);
    beginSession();
    m_window->showPlace(Place::Routines);
    QVERIFY(m_window->isSessionRunning());

    m_window->askToReplaceSession(*m_library.routine(u"neck-relief"_s));
    QCOMPARE(banner()->message(), u"A session is not over yet. End it and start Neck relief?"_s);
    QCOMPARE(m_player->state(), SessionPlayer::State::Running);
    click(u"End it and start the other"_s);

    QVERIFY(!banner()->isVisible());
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(replaced.at(0).at(0).value<Routine>().id, u"neck-relief"_s);
}

void TestWindowSession::staysInTheSessionThatIsRunning()
{
    QSignalSpy replaced(m_window.get(), &MainWindow::replaceRequested);
    beginSession();
    const QString title = m_window->windowTitle();
    m_window->showPlace(Place::Routines);
    m_window->askToReplaceSession(*m_library.routine(u"neck-relief"_s));

    click(u"Stay in this session"_s);

    QVERIFY(!banner()->isVisible());
    QCOMPARE(m_window->windowTitle(), title);
    QCOMPARE(replaced.count(), 0);
}

void TestWindowSession::anotherSessionTakesTheOfferBack()
{
    m_window->offerToContinue(u"Neck relief"_s);

    beginSession();

    QVERIFY(!banner()->isVisible());
}

void TestWindowSession::leavesFullScreenWithTheSession()
{
    beginSession();
    press(Qt::Key_F);
    QVERIFY(m_window->isFullScreen());

    m_window->endSession();

    QVERIFY(!m_window->isFullScreen());
}

QTEST_MAIN(TestWindowSession)
#include "tst_windowsession.moc"
