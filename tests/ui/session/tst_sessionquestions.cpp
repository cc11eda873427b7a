// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// What a session asks, what the answers do, and how it ends.
class TestSessionQuestions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init();

    void asksWhyNobodyLooked();
    void asksAfterTheComputerSlept();
    void goesOnWhereItWas();
    void restartsTheStep();

    void stopsAtOnceWhenItHurts();
    void skipsAllTurnsAndSets_data();
    void skipsAllTurnsAndSets();
    void goesOnMoreGently_data();
    void goesOnMoreGently();
    void staysStoppedWhenThePainIsLeft();
    void aHastyKeyAnswersNothingWhenItHurts();
    void staysStoppedWhileThePageIsLeft();
    void aClickOnTheFloorAnswersNothing();
    void asksAboutPainInsteadOfTheEnd();
    void opensTheHelp();
    void answersByKey();
    void goesOnByNoKeyForAnotherThing();
    void tellsWhenItWaitsForAnAnswer();
    void asksNothingOnceItHasEnded();

    void asksBeforeItEnds();
    void tellsWhatWasHeldUntilItWasEnded_data();
    void tellsWhatWasHeldUntilItWasEnded();
    void saysDoneAfterAllOfIt();
    void endsWithoutAQuestionBeforeItsStart();
    void staysPausedWhenItWasPaused();
    void goesOnMoreGentlyAfterTheQuestionWhetherToEnd();
    void forgetsThePauseOfTheSessionBefore();
    void leavesOneThingAtATime();

    void tellsWhatWasHeld();
    void saysThatNothingWasHeld();
    void goesBackOrStartsAgain();
    void playsAnotherSession();

private:
    void play(const Routine &routine);
    void hold(milliseconds time);
    QString focused() const;
    SessionPlayer::State state() const { return m_stage->player.state(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestSessionQuestions::init()
{
    play(sessionOf(u"side-neck-stretch"_s));
}

void TestSessionQuestions::play(const Routine &routine)
{
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(936, 637);
    m_stage->start();
}

void TestSessionQuestions::hold(milliseconds time)
{
    m_stage->runTo(PhaseKind::Hold);
    m_stage->run(time);
}

QString TestSessionQuestions::focused() const
{
    const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    return button ? button->text() : QString();
}

void TestSessionQuestions::asksWhyNobodyLooked()
{
    m_stage->run(3s);
    m_stage->clock.advance(5s);
    m_stage->player.update();

    QVERIFY(m_stage->shows(u"Paused while the computer was busy"_s));
    QCOMPARE(focused(), u"Continue"_s);
    QCOMPARE(m_stage->player.phaseRemaining(), 7s);
    QVERIFY(!buttonOn(*m_stage->page, u"Pause"_s));
}

void TestSessionQuestions::asksAfterTheComputerSlept()
{
    m_stage->run(3s);
    m_stage->clock.sleep(20min);
    m_stage->player.update();

    QVERIFY(m_stage->shows(u"Paused while the computer slept"_s));
    QVERIFY(m_stage->shows(u"The session waited where it was. Nothing was counted in between."_s));
}

void TestSessionQuestions::goesOnWhereItWas()
{
    m_stage->run(3s);
    m_stage->clock.sleep(20min);
    m_stage->player.update();

    m_stage->click(u"Continue"_s);
    m_stage->run(1s);

    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(m_stage->digits(), u"6"_s);
    QVERIFY(m_stage->page->hasFocus());
}

void TestSessionQuestions::restartsTheStep()
{
    m_stage->runTo(PhaseKind::SwitchSides);
    m_stage->clock.sleep(20min);
    m_stage->player.update();

    m_stage->click(u"Restart this step"_s);

    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(m_stage->digits(), u"10"_s);
    QCOMPARE(state(), SessionPlayer::State::Running);
}

void TestSessionQuestions::stopsAtOnceWhenItHurts()
{
    hold(10s);

    m_stage->click(u"This hurts"_s);
    m_stage->run(60s);

    QVERIFY(m_stage->shows(u"Stopped"_s));
    QVERIFY(m_stage->shows(u"Leave this exercise out if:"_s));
    QVERIFY(m_stage->shows(u"Your arm tingles."_s));
    QCOMPARE(m_stage->player.phaseRemaining(), 20s);
}

void TestSessionQuestions::skipsAllTurnsAndSets_data()
{
    QTest::addColumn<QString>("exercise");

    QTest::newRow("both sides") << u"side-neck-stretch"_s;
    QTest::newRow("all sets") << u"calf-raise"_s;
    QTest::newRow("sets at one's own pace") << u"squat"_s;
}

void TestSessionQuestions::skipsAllTurnsAndSets()
{
    QFETCH(QString, exercise);
    Routine routine = sessionOf(exercise);
    routine.steps += sessionOf(u"rolling"_s).steps;
    play(routine);
    m_stage->run(12s);

    m_stage->press(Qt::Key_H);
    m_stage->click(u"Skip this exercise"_s);
    QCOMPARE(m_stage->page->windowTitle(), u"Rolling - Step 2 of 2"_s);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(state(), SessionPlayer::State::Running);

    m_stage->press(Qt::Key_H);
    m_stage->click(u"Skip this exercise"_s);
    QCOMPARE(m_stage->word(), u"Stopped early"_s);
}

void TestSessionQuestions::goesOnMoreGently_data()
{
    QTest::addColumn<bool>("hasWayThere");

    QTest::newRow("that eases into it") << true;
    QTest::newRow("with nothing that eases into it") << false;
}

/// Nobody is still stretched, so there is a way into it again.
void TestSessionQuestions::goesOnMoreGently()
{
    QFETCH(bool, hasWayThere);
    Routine routine = sessionOf(u"side-neck-stretch"_s);
    if (hasWayThere)
        std::get<Holds>(routine.steps.first().dose).move = 6s;
    play(routine);
    hold(10s);
    m_stage->press(Qt::Key_H);

    m_stage->click(u"Continue more gently"_s);

    QCOMPARE(state(), SessionPlayer::State::Running);
    QCOMPARE(m_stage->kind(), PhaseKind::Prepare);
    QCOMPARE(m_stage->player.phaseElapsed(), 0ms);
}

/// Whoever it hurts leaves with the key that leaves everything else, and nothing goes on by that.
void TestSessionQuestions::staysStoppedWhenThePainIsLeft()
{
    hold(10s);
    m_stage->press(Qt::Key_H);

    m_stage->press(Qt::Key_Escape);
    QVERIFY(!m_stage->shows(u"Stopped"_s));
    QCOMPARE(state(), SessionPlayer::State::Paused);
    m_stage->press(Qt::Key_Space);

    QCOMPARE(state(), SessionPlayer::State::Running);
    QCOMPARE(m_stage->kind(), PhaseKind::Prepare);
}

/// A key that is pressed in haste skips nothing and goes on with nothing.
void TestSessionQuestions::aHastyKeyAnswersNothingWhenItHurts()
{
    hold(10s);
    m_stage->press(Qt::Key_H);

    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        m_stage->press(key);
    m_stage->settle();

    QVERIFY(m_stage->shows(u"Stopped"_s));
    QCOMPARE(state(), SessionPlayer::State::Paused);
    m_stage->press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Skip this exercise"_s);
}

void TestSessionQuestions::staysStoppedWhileThePageIsLeft()
{
    hold(10s);
    m_stage->press(Qt::Key_H);
    m_stage->page->hide();
    m_stage->page->show();
    m_stage->page->setFocus();

    m_stage->press(Qt::Key_Space);

    QVERIFY(m_stage->shows(u"Stopped"_s));
    QCOMPARE(state(), SessionPlayer::State::Paused);
}

/// On the floor every place of the page is a button, but none of them while it asks.
void TestSessionQuestions::aClickOnTheFloorAnswersNothing()
{
    m_stage->page->setFullScreen(true);
    hold(10s);
    m_stage->press(Qt::Key_H);

    for (const int x : {100, 468, 836})
        QTest::mouseClick(m_stage->page.get(), Qt::LeftButton, {}, QPoint(x, 620));

    QVERIFY(m_stage->shows(u"Stopped"_s));
    QCOMPARE(state(), SessionPlayer::State::Paused);
    QCOMPARE(m_stage->player.phaseRemaining(), 20s);
}

void TestSessionQuestions::asksAboutPainInsteadOfTheEnd()
{
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(focused(), u"Keep going"_s);

    m_stage->press(Qt::Key_H);
    m_stage->settle();

    QVERIFY(m_stage->shows(u"Stopped"_s));
    QVERIFY(!m_stage->shows(u"End the session here?"_s));
    QCOMPARE(focused(), QString());
}

void TestSessionQuestions::opensTheHelp()
{
    QSignalSpy asked(m_stage->page.get(), &SessionPage::helpRequested);
    m_stage->press(Qt::Key_H);

    m_stage->click(u"When to get help"_s);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(state(), SessionPlayer::State::Paused);
    QVERIFY(m_stage->shows(u"Stopped"_s));
}

void TestSessionQuestions::answersByKey()
{
    hold(10s);
    m_stage->press(Qt::Key_H);
    m_stage->press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Skip this exercise"_s);
    m_stage->press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Easier: Chin tuck, lying down"_s);
    m_stage->press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Continue more gently"_s);

    m_stage->press(Qt::Key_Return);

    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(state(), SessionPlayer::State::Running);
}

/// A click beside the answers gives the page the focus.
void TestSessionQuestions::goesOnByNoKeyForAnotherThing()
{
    hold(10s);
    m_stage->press(Qt::Key_H);
    m_stage->page->setFocus();

    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Left, Qt::Key_Plus, Qt::Key_R})
        m_stage->press(key);

    QVERIFY(m_stage->shows(u"Stopped"_s));
    QCOMPARE(state(), SessionPlayer::State::Paused);
    QCOMPARE(m_stage->player.phaseRemaining(), 20s);
}

void TestSessionQuestions::tellsWhenItWaitsForAnAnswer()
{
    QSignalSpy asking(m_stage->page.get(), &SessionPage::askingChanged);
    m_stage->press(Qt::Key_Space);
    QCOMPARE(asking.size(), 0);

    m_stage->press(Qt::Key_H);
    m_stage->press(Qt::Key_Escape);

    QCOMPARE(asking.size(), 2);
    QCOMPARE(asking.at(0).at(0).toBool(), true);
    QCOMPARE(asking.at(1).at(0).toBool(), false);
}

/// Between the end and the next look at the clock, a key may still come.
void TestSessionQuestions::asksNothingOnceItHasEnded()
{
    for (Qt::Key key : {Qt::Key_H, Qt::Key_Escape}) {
        play(sessionOf(u"rolling"_s));
        m_stage->run(69s);
        m_stage->clock.advance(1500ms);

        m_stage->press(key);

        QCOMPARE(m_stage->word(), u"Done"_s);
        QVERIFY(buttonOn(*m_stage->page, u"Again"_s));
    }
}

void TestSessionQuestions::asksBeforeItEnds()
{
    QSignalSpy ended(m_stage->page.get(), &SessionPage::endRequested);
    m_stage->click(u"End"_s);
    QVERIFY(m_stage->shows(u"End the session here?"_s));
    QCOMPARE(state(), SessionPlayer::State::Paused);

    m_stage->click(u"Keep going"_s);
    QCOMPARE(state(), SessionPlayer::State::Running);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(ended.size(), 0);

    m_stage->press(Qt::Key_Escape);
    m_stage->click(u"End the session"_s);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(state(), SessionPlayer::State::Stopped);
    QVERIFY(!m_stage->page->isRunning());
}

void TestSessionQuestions::tellsWhatWasHeldUntilItWasEnded_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("because it hurts") << Qt::Key_H;
    QTest::newRow("by its own key") << Qt::Key_Escape;
}

/// Whoever ends it can still say how it is now, and needs one key not to.
void TestSessionQuestions::tellsWhatWasHeldUntilItWasEnded()
{
    QFETCH(Qt::Key, key);
    QSignalSpy ended(m_stage->page.get(), &SessionPage::endRequested);
    QSignalSpy said(m_stage->page.get(), &SessionPage::discomfortAfterSaid);
    hold(13s);
    m_stage->press(key);
    m_stage->settle();

    m_stage->click(u"End the session"_s);

    QCOMPARE(state(), SessionPlayer::State::Stopped);
    QCOMPARE(m_stage->word(), u"Stopped early"_s);
    QCOMPARE(m_stage->page->windowTitle(), u"Stopped early"_s);
    QVERIFY(m_stage->shows(u"You kept at it for 13\u00A0seconds of 2\u00A0minutes."_s));
    QVERIFY(m_stage->shows(u"Left side 13\u00A0s"_s));
    QVERIFY(m_stage->shows(u"How much discomfort now?"_s));
    m_stage->press(Qt::Key_3);
    QCOMPARE(said.size(), 1);
    QCOMPARE(ended.size(), 0);

    m_stage->press(Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
}

void TestSessionQuestions::saysDoneAfterAllOfIt()
{
    hold(13s);
    m_stage->press(Qt::Key_Escape);
    m_stage->click(u"End the session"_s);
    QCOMPARE(m_stage->word(), u"Stopped early"_s);
    SessionPlayer next(Timeline::of(m_stage->routine, m_stage->library), m_stage->clock);
    m_stage->page->setSession(&next, m_stage->routine, m_stage->library);
    next.start();

    while (!next.isOver()) {
        m_stage->clock.advance(1s);
        next.update();
    }

    QCOMPARE(m_stage->word(), u"Done"_s);
    QVERIFY(m_stage->shows(u"You kept at it for 2\u00A0minutes."_s));
    m_stage->page->setSession(nullptr, {}, m_stage->library);
}

void TestSessionQuestions::endsWithoutAQuestionBeforeItsStart()
{
    m_stage = std::make_unique<SessionStage>(neckSession());
    m_stage->show(936, 637);
    QSignalSpy ended(m_stage->page.get(), &SessionPage::endRequested);

    m_stage->press(Qt::Key_Escape);

    QCOMPARE(ended.size(), 1);
}

void TestSessionQuestions::staysPausedWhenItWasPaused()
{
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_Escape);
    m_stage->press(Qt::Key_Escape);

    QCOMPARE(state(), SessionPlayer::State::Paused);
    QCOMPARE(m_stage->word(), u"Paused"_s);
}

void TestSessionQuestions::goesOnMoreGentlyAfterTheQuestionWhetherToEnd()
{
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_Escape);
    m_stage->press(Qt::Key_H);
    m_stage->settle();

    m_stage->click(u"Continue more gently"_s);

    QCOMPARE(state(), SessionPlayer::State::Running);
}

void TestSessionQuestions::forgetsThePauseOfTheSessionBefore()
{
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_Escape);
    m_stage->click(u"End the session"_s);
    SessionPlayer next(Timeline::of(m_stage->routine, m_stage->library), m_stage->clock);
    m_stage->page->setSession(&next, m_stage->routine, m_stage->library);
    next.start();

    m_stage->press(Qt::Key_H);
    m_stage->settle();
    m_stage->click(u"Continue more gently"_s);

    QCOMPARE(next.state(), SessionPlayer::State::Running);
    m_stage->page->setSession(nullptr, {}, m_stage->library);
}

void TestSessionQuestions::leavesOneThingAtATime()
{
    QSignalSpy filled(m_stage->page.get(), &SessionPage::fullScreenToggled);
    m_stage->page->setFullScreen(true);
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(filled.size(), 1);
    QCOMPARE(state(), SessionPlayer::State::Running);

    m_stage->page->setFullScreen(false);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->shows(u"End the session here?"_s));

    m_stage->press(Qt::Key_Escape);
    QCOMPARE(state(), SessionPlayer::State::Running);
}

void TestSessionQuestions::tellsWhatWasHeld()
{
    hold(30s);
    m_stage->press(Qt::Key_Right);
    hold(20s);
    m_stage->press(Qt::Key_Right);

    QCOMPARE(m_stage->word(), u"Stopped early"_s);
    QVERIFY(m_stage->shows(u"You kept at it for 50\u00A0seconds of 2\u00A0minutes."_s));
    QVERIFY(m_stage->shows(u"Side neck stretch"_s));
    QVERIFY(m_stage->shows(u"Left side 30\u00A0s  ·  Right side 20\u00A0s"_s));
    QVERIFY(!buttonOn(*m_stage->page, u"Pause"_s));
}

void TestSessionQuestions::saysThatNothingWasHeld()
{
    m_stage->press(Qt::Key_Right);
    m_stage->press(Qt::Key_Right);

    QVERIFY(m_stage->shows(u"Nothing was held this time."_s));
}

void TestSessionQuestions::goesBackOrStartsAgain()
{
    QSignalSpy ended(m_stage->page.get(), &SessionPage::endRequested);
    QSignalSpy started(m_stage->page.get(), &SessionPage::startRequested);
    m_stage->run(3min);
    QCOMPARE(focused(), u"&Back"_s);

    m_stage->click(u"Again"_s);
    m_stage->press(Qt::Key_Escape);
    m_stage->click(u"Back"_s);

    QCOMPARE(started.at(0).at(0).value<Routine>(), m_stage->routine);
    QCOMPARE(ended.size(), 2);
}

void TestSessionQuestions::playsAnotherSession()
{
    m_stage->run(3min);
    const Routine routine = sessionOf(u"rolling"_s);
    SessionPlayer next(Timeline::of(routine, m_stage->library), m_stage->clock);

    m_stage->page->setSession(&next, routine, m_stage->library);

    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(m_stage->digits(), u"10"_s);
    QCOMPARE(m_stage->page->windowTitle(), u"Rolling - Step 1 of 1"_s);
    QVERIFY(buttonOn(*m_stage->page, u"Start"_s));
    m_stage->page->setSession(nullptr, {}, m_stage->library);
    QVERIFY(!m_stage->page->isRunning());
}

QTEST_MAIN(TestSessionQuestions)
#include "tst_sessionquestions.moc"
