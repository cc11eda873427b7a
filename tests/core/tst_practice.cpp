// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionplayer.h"
#include "support/manualclock.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Get ready 10, left 30, switch 5, right 30, get ready 10, both 20.
Routine calfAndNeck()
{
    Routine routine;
    routine.steps = {{.exerciseId = u"calf"_s, .dose = Holds{.hold = 30s}, .sides = Sides::Each},
                     {.exerciseId = u"neck"_s, .dose = Holds{.hold = 20s}}};
    return routine;
}

Routine squats()
{
    Routine routine;
    routine.steps = {{.exerciseId = u"squat"_s,
                      .dose = Repetitions{.count = 10, .tempo = {2s, 0s, 2s}, .sets = 2, .pace = Pace::Own}}};
    return routine;
}

Routine lifts()
{
    Routine routine;
    routine.steps = {{.exerciseId = u"lift"_s, .dose = Repetitions{.count = 10, .tempo = {2s, 0s, 2s}}}};
    return routine;
}

} // namespace

/// When a session counts as finished.
class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void allThatWasWantedIsFinished();
    void aLittleLateIsFinished();
    void skippedToTheEndIsNotFinished();
    void oneSideAloneIsNotFinished();
    void moreOfOneSideIsNotTheOther();
    void leftOutBeforeItsBeginningIsFinished();
    void leftOutAfterItsBeginningIsNotFinished();
    void nothingLeftToDoIsNotFinished();
    void onTheSoreSideAloneIsFinished();
    void slowerFromTheMiddleOnIsFinished();
    void ownPaceIsFinishedWhenThePersonSaysSo();
    void ownPaceThatIsSkippedIsNotFinished();
    void goneOnWithIsFinished();

private:
    void play(const Routine &routine);
    /// As a running program does: looks at the clock at least once a second.
    void run(milliseconds time);
    void runToTheEnd() { run(m_player->totalRemaining()); }
    void layAnew(const TimelinePreferences &preferences);

    ManualClock m_clock;
    Routine m_routine;
    std::unique_ptr<SessionPlayer> m_player;
};

void TestPractice::play(const Routine &routine)
{
    m_routine = routine;
    m_player = std::make_unique<SessionPlayer>(Timeline::of(routine, Library()), m_clock);
    m_player->start();
}

void TestPractice::run(milliseconds time)
{
    for (milliseconds done{}; done < time; done += 500ms) {
        m_clock.advance(500ms);
        m_player->update();
    }
}

void TestPractice::layAnew(const TimelinePreferences &preferences)
{
    m_player->layAnew(Timeline::of(m_routine, Library(), preferences));
}

void TestPractice::allThatWasWantedIsFinished()
{
    play(calfAndNeck());
    QCOMPARE(m_player->plannedPractice(), 80s);
    run(104s);
    QVERIFY(!m_player->isFinished());

    run(1s);
    QVERIFY(m_player->isFinished());
}

void TestPractice::aLittleLateIsFinished()
{
    play(calfAndNeck());
    run(98s);
    m_player->skip();
    QVERIFY(m_player->isFinished());
}

void TestPractice::skippedToTheEndIsNotFinished()
{
    play(calfAndNeck());
    run(23s);
    while (!m_player->isOver())
        m_player->skip();
    QCOMPARE(m_player->state(), SessionPlayer::State::Finished);
    QVERIFY(!m_player->isFinished());
}

void TestPractice::oneSideAloneIsNotFinished()
{
    play(calfAndNeck());
    run(42s);
    m_player->skip();
    runToTheEnd();
    QVERIFY(m_player->isOver());
    QVERIFY(!m_player->isFinished());
}

void TestPractice::moreOfOneSideIsNotTheOther()
{
    play(calfAndNeck());
    run(35s);
    m_player->restartStep();
    run(42s);
    m_player->skip();
    runToTheEnd();
    QVERIFY(m_player->isOver());
    QVERIFY(!m_player->isFinished());
}

void TestPractice::leftOutBeforeItsBeginningIsFinished()
{
    play(calfAndNeck());
    run(20s);
    layAnew({.leftOut = {u"neck"_s}});
    runToTheEnd();
    QVERIFY(m_player->isFinished());

    play(calfAndNeck());
    run(76s);
    layAnew({.leftOut = {u"neck"_s}});
    QVERIFY(m_player->isFinished());
}

void TestPractice::leftOutAfterItsBeginningIsNotFinished()
{
    play(calfAndNeck());
    run(41s);
    layAnew({.leftOut = {u"calf"_s}});
    layAnew({.tempo = 90, .leftOut = {u"calf"_s}});
    QCOMPARE(m_player->plannedPractice(), 80s);
    runToTheEnd();
    QVERIFY(m_player->isOver());
    QVERIFY(!m_player->isFinished());
}

void TestPractice::nothingLeftToDoIsNotFinished()
{
    play(squats());
    run(3s);
    layAnew({.leftOut = {u"squat"_s}});
    QCOMPARE(m_player->state(), SessionPlayer::State::Finished);
    QVERIFY(!m_player->isFinished());
}

void TestPractice::onTheSoreSideAloneIsFinished()
{
    play(calfAndNeck());
    run(20s);
    layAnew({.soreSideOnly = Side::Left});
    runToTheEnd();
    QVERIFY(m_player->isFinished());
}

void TestPractice::slowerFromTheMiddleOnIsFinished()
{
    play(lifts());
    run(30s);
    layAnew({.tempo = 50});
    runToTheEnd();
    QVERIFY(m_player->isFinished());
}

void TestPractice::ownPaceIsFinishedWhenThePersonSaysSo()
{
    play(squats());
    while (!m_player->isOver()) {
        if (m_player->phase().waitsForPerson) {
            run(5s); // much faster than planned
            m_player->finishPhase();
        } else {
            run(500ms);
        }
    }
    QVERIFY(m_player->isFinished());
}

void TestPractice::ownPaceThatIsSkippedIsNotFinished()
{
    play(squats());
    while (!m_player->isOver()) {
        run(60s);
        m_player->skip();
    }
    QVERIFY(!m_player->isFinished());
}

void TestPractice::goneOnWithIsFinished()
{
    for (const bool isTold : {false, true}) {
        play(calfAndNeck());
        m_player->moveTo(3, 0ms);
        if (isTold)
            m_player->addEarlier({.side = Side::Left, .held = 30s, .exerciseId = u"calf"_s});
        runToTheEnd();
        QCOMPARE(m_player->isFinished(), isTold);
    }
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
