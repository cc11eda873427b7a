// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionplayer.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each step: get ready 10, left 2 x (ease in 2, hold 30, ease out 2, rest 5 between), switch 5, right the
/// same.
Routine twoSteps()
{
    const Holds holds{.hold = 30s, .move = 4s, .repetitions = 2, .rest = 5s};
    Routine routine;
    routine.steps = {{.exerciseId = u"one"_s, .dose = holds, .sides = Sides::Each},
                     {.exerciseId = u"two"_s, .dose = Holds{.hold = 10s}}};
    return routine;
}

/// Ten times on each side, about 20 s, with nothing between the sides but a switch.
Routine atOwnPace()
{
    Routine routine;
    routine.steps = {{.exerciseId = u"one"_s,
                      .dose = Repetitions{.count = 10, .tempo = {1s, 0s, 1s}, .pace = Pace::Own},
                      .sides = Sides::Each}};
    return routine;
}

constexpr auto turnLength = 2 * 34s + 5s;

/// A player with its own clock, and a record of what it said.
class Stage
{
public:
    explicit Stage(const Routine &routine = twoSteps(), const TimelinePreferences &preferences = {})
        : player(Timeline::of(routine, Library(), preferences), clock)
    {
        QObject::connect(&player, &SessionPlayer::cueDue, &player,
                         [this](const Cue &cue) { cues += nameIn(cueKindNames, cue.kind).toString(); });
    }

    /// As a running program does: looks at the clock at least once a second.
    void run(milliseconds time)
    {
        for (milliseconds done{}; done < time;) {
            const milliseconds step = std::min<milliseconds>(250ms, time - done);
            clock.advance(step);
            player.update();
            done += step;
        }
    }

    QString here() const
    {
        const Phase &phase = player.phase();
        return u"%1 %2 %3/%4"_s.arg(nameIn(phaseKindNames, phase.kind), nameIn(sideNames, phase.side))
            .arg(phase.step + 1)
            .arg(phase.repetition);
    }

    ManualClock clock;
    SessionPlayer player;
    QStringList cues;
};

} // namespace

class SessionPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatComesNextAndWhen()
    {
        Stage stage;
        QCOMPARE(stage.player.nextCue()->wait, 0s);
        stage.player.start();
        stage.run(8s); // the countdown's third is at 7, its second at 8
        QCOMPARE(stage.player.nextCue()->cue.kind, CueKind::Countdown);
        QCOMPARE(stage.player.nextCue()->wait, 1s);
        stage.clock.advance(400ms); // and nobody has looked at the clock
        QCOMPARE(stage.player.nextCue()->wait, 600ms);
        stage.run(1s);
        QCOMPARE(stage.player.nextCue()->cue.kind, CueKind::Begin);
        QCOMPARE(stage.player.nextCue()->wait, 600ms);
    }

    void saysInTheNewLayoutAtOnceWhereItIs()
    {
        Stage stage;
        stage.player.start();
        stage.player.moveTo(int(stage.player.timeline().phases().size()) - 1, 0ms);
        QString told;
        QObject::connect(&stage.player, &SessionPlayer::laidAnew, &stage.player,
                         [&] { told = stage.here(); });

        stage.player.layAnew(Timeline::of(twoSteps(), Library(), {.leftOut = {u"one"_s}}));

        QCOMPARE(told, stage.here());
        QCOMPARE(stage.player.phase().exerciseId, u"two"_s);
    }

    void anotherLayoutKeepsThePlace()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s); // 8 s into the first hold on the left
        QSignalSpy laidAnew(&stage.player, &SessionPlayer::laidAnew);
        QSignalSpy phaseChanged(&stage.player, &SessionPlayer::phaseChanged);

        stage.player.layAnew(Timeline::of(twoSteps(), Library(), {.leftOut = {u"two"_s}}));

        QCOMPARE(laidAnew.count(), 1);
        QCOMPARE(phaseChanged.count(), 0);
        QCOMPARE(stage.here(), u"hold left 1/1"_s);
        QCOMPARE(stage.player.phaseElapsed(), 8s);
        QCOMPARE(stage.player.totalRemaining(), 10s + 2 * turnLength + 5s - 20s);
    }

    void aChangeOfTempoKeepsTheShareThatIsOver()
    {
        Routine routine;
        routine.steps = {{.exerciseId = u"one"_s, .dose = Repetitions{.count = 3, .tempo = {2s, 0s, 2s}}}};
        Stage stage(routine);
        stage.player.start();
        stage.run(11s); // half of the first lift
        stage.cues.clear();
        stage.player.layAnew(Timeline::of(routine, Library(), {.tempo = 50}));
        QCOMPARE(stage.here(), u"lift both 1/1"_s);
        QCOMPARE(stage.player.phaseRemaining(), 2s);
        QVERIFY(stage.cues.isEmpty());
        stage.run(2s);
        QCOMPARE(stage.here(), u"lower both 1/1"_s);
    }

    void whatIsLeftOutIsGoneToTheNextStep()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.layAnew(Timeline::of(twoSteps(), Library(), {.leftOut = {u"one"_s}}));
        QCOMPARE(stage.here(), u"prepare both 2/1"_s);
        QCOMPARE(stage.cues.last(), u"prepare"_s);
        QCOMPARE(stage.player.heldTimes(),
                 (QVector<HeldTime>{{.step = 0, .side = Side::Left, .held = 8s, .exerciseId = u"one"_s}}));
    }

    void withEverythingLeftOutItIsFinished()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.layAnew(Timeline::of(twoSteps(), Library(), {.leftOut = {u"one"_s, u"two"_s}}));
        QCOMPARE(stage.player.state(), SessionPlayer::State::Finished);
    }

    void aPausedSessionStaysPausedInAnotherLayout()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.pause(SessionPlayer::PauseReason::Slept);
        stage.player.layAnew(Timeline::of(twoSteps(), Library(), {.soreSideOnly = Side::Right}));
        QCOMPARE(stage.player.state(), SessionPlayer::State::Paused);
        QCOMPARE(stage.player.pauseReason(), SessionPlayer::PauseReason::Slept);
        QCOMPARE(stage.here(), u"prepare right 1/1"_s);
    }

    void waitsUntilItIsStarted()
    {
        Stage stage;
        stage.run(60s);
        QCOMPARE(stage.player.state(), SessionPlayer::State::Ready);
        QCOMPARE(stage.player.phaseRemaining(), 10s);
        QVERIFY(stage.cues.isEmpty());
    }

    void followsTheTimeline_data()
    {
        QTest::addColumn<milliseconds>("time");
        QTest::addColumn<QString>("here");
        QTest::addColumn<milliseconds>("remaining");

        QTest::newRow("at the start") << milliseconds(0s) << u"prepare left 1/1"_s << milliseconds(10s);
        QTest::newRow("getting ready") << milliseconds(3s) << u"prepare left 1/1"_s << milliseconds(7s);
        QTest::newRow("exactly at a boundary")
            << milliseconds(10s) << u"easeIn left 1/1"_s << milliseconds(2s);
        QTest::newRow("in the first hold") << milliseconds(20s) << u"hold left 1/1"_s << milliseconds(22s);
        QTest::newRow("resting") << milliseconds(45s) << u"rest left 1/1"_s << milliseconds(4s);
        QTest::newRow("in the second hold") << milliseconds(60s) << u"hold left 1/2"_s << milliseconds(21s);
        QTest::newRow("switching") << milliseconds(84s) << u"switchSides right 1/1"_s << milliseconds(4s);
        QTest::newRow("the next step")
            << milliseconds(10s + 2 * turnLength + 5s + 1s) << u"prepare both 2/1"_s << milliseconds(9s);
    }
    void followsTheTimeline()
    {
        QFETCH(milliseconds, time);
        Stage stage;
        stage.player.start();
        stage.run(time);
        QTEST(stage.here(), "here");
        QTEST(stage.player.phaseRemaining(), "remaining");
        QCOMPARE(stage.player.totalRemaining(), stage.player.timeline().plannedLength() - time);
    }

    void endsOnTimeHoweverRarelyItLooks()
    {
        Stage stage;
        stage.player.start();
        const milliseconds planned = stage.player.timeline().plannedLength();
        for (milliseconds time{}; time + 1700ms < planned; time += 1700ms) {
            stage.clock.advance(1700ms);
            stage.player.update();
            QCOMPARE(stage.player.totalRemaining(), planned - time - 1700ms);
        }
        stage.clock.advance(1700ms);
        stage.player.update();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Finished);
        QCOMPARE(stage.player.totalRemaining(), 0ms);
        QCOMPARE(stage.cues.last(), u"done"_s);
    }

    void everyCueComesOnceAndInOrder()
    {
        Stage stage;
        stage.player.start();
        stage.run(stage.player.timeline().plannedLength());
        QStringList planned;
        for (const Cue &cue : stage.player.timeline().cues())
            planned += nameIn(cueKindNames, cue.kind).toString();
        QCOMPARE(stage.cues, planned);
    }

    void pauseStopsTheCountdown()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.pause();
        QCOMPARE(stage.player.pauseReason(), SessionPlayer::PauseReason::Asked);
        stage.run(60s);
        QCOMPARE(stage.player.phaseRemaining(), 22s);
        stage.player.resume();
        stage.run(2s);
        QCOMPARE(stage.player.phaseRemaining(), 20s);
    }

    void whoeverPausesItSaysWhy()
    {
        Stage stage;
        stage.player.start();
        stage.player.pause(SessionPlayer::PauseReason::Slept);
        QCOMPARE(stage.player.state(), SessionPlayer::State::Paused);
        stage.player.pause(SessionPlayer::PauseReason::Away);
        QCOMPARE(stage.player.pauseReason(), SessionPlayer::PauseReason::Slept);
    }

    void aGapOfOverTwoSecondsPausesWhereItWas_data()
    {
        QTest::addColumn<milliseconds>("gap");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("exactly two seconds go on") << milliseconds(2s) << false;
        QTest::newRow("a moment more pauses") << milliseconds(2001ms) << true;
        QTest::newRow("an hour pauses") << milliseconds(1h) << true;
    }
    void aGapOfOverTwoSecondsPausesWhereItWas()
    {
        QFETCH(milliseconds, gap);
        QFETCH(bool, pauses);
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.clock.advance(gap);
        stage.player.update();
        QCOMPARE(stage.player.state() == SessionPlayer::State::Paused, pauses);
        QCOMPARE(stage.player.phaseRemaining(), pauses ? 22s : 22s - gap);
        if (pauses)
            QCOMPARE(stage.player.pauseReason(), SessionPlayer::PauseReason::Away);
    }

    void sleepPausesItToo()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.clock.sleep(8h);
        stage.player.update();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Paused);
        QCOMPARE(stage.player.pauseReason(), SessionPlayer::PauseReason::Slept);
        stage.player.resume();
        stage.run(1s);
        QCOMPARE(stage.player.phaseRemaining(), 21s);
    }

    void staleCuesAreDropped()
    {
        Stage stage;
        stage.player.start();
        stage.run(11500ms); // in the first ease in; the hold begins at 12 s
        stage.cues.clear();
        stage.run(15400ms); // to 26.9 s; halfway is at 27 s
        stage.clock.advance(1700ms);
        stage.player.update();
        QVERIFY2(stage.cues.isEmpty(), "halfway is 1.6 s late");
    }

    void cuesALittleLateAreStillHeard()
    {
        Stage stage;
        stage.player.start();
        stage.run(26900ms);
        stage.cues.clear();
        stage.clock.advance(1500ms);
        stage.player.update();
        QCOMPARE(stage.cues, QStringList{u"halfway"_s});
    }

    void skipGoesToTheOtherSideThenOn()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.skip();
        QCOMPARE(stage.here(), u"switchSides right 1/1"_s);
        stage.player.skip();
        QCOMPARE(stage.here(), u"prepare both 2/1"_s);
        stage.player.skip();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Finished);
    }

    void backGoesToTheStartOfTheTurnThenFurther()
    {
        Stage stage;
        stage.player.start();
        stage.player.skip();
        stage.run(20s);
        stage.player.back();
        QCOMPARE(stage.here(), u"switchSides right 1/1"_s);
        stage.player.back();
        QCOMPARE(stage.here(), u"prepare left 1/1"_s);
        stage.player.back();
        QCOMPARE(stage.here(), u"prepare left 1/1"_s);
    }

    void repeatTakesThisRepetitionAgain()
    {
        Stage stage;
        stage.player.start();
        stage.run(60s);
        stage.player.repeat();
        QCOMPARE(stage.here(), u"easeIn left 1/2"_s);
        QCOMPARE(stage.player.phaseElapsed(), 0ms);
    }

    void restartStepGoesToWhereItWasPrepared()
    {
        Stage stage;
        stage.player.start();
        stage.player.skip();
        stage.run(20s);
        stage.player.restartStep();
        QCOMPARE(stage.here(), u"prepare left 1/1"_s);
    }

    void movingWhilePausedStaysPausedAndSilent()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.pause();
        stage.cues.clear();
        stage.player.skip();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Paused);
        QCOMPARE(stage.here(), u"switchSides right 1/1"_s);
        QVERIFY(stage.cues.isEmpty());
        stage.player.resume();
        QCOMPARE(stage.cues, QStringList{u"switchSides"_s});
    }

    void tenSecondsMoreMoveTheEndAndItsCues()
    {
        Stage stage;
        stage.player.start();
        stage.run(40500ms); // 1.5 s before the end of the first hold
        QCOMPARE(stage.cues.count(u"countdown"_s), 5); // three to get ready, three and two here
        stage.player.extend(10s);
        QCOMPARE(stage.player.phaseRemaining(), 11500ms);
        QCOMPARE(stage.player.phaseLength(), 40s);
        stage.cues.clear();
        stage.run(11500ms);
        QCOMPARE(stage.cues, (QStringList{u"countdown"_s, u"countdown"_s, u"countdown"_s, u"end"_s}));
    }

    void extensionEndsWithItsPhase()
    {
        Stage stage;
        stage.player.start();
        stage.player.extend(10s);
        stage.run(20s);
        QCOMPARE(stage.here(), u"easeIn left 1/1"_s);
        QCOMPARE(stage.player.phaseLength(), 2s);
    }

    void ownPaceWaitsForThePerson()
    {
        Routine routine;
        routine.steps = {{.exerciseId = u"one"_s,
                          .dose = Repetitions{.count = 10, .tempo = {1s, 0s, 1s}, .pace = Pace::Own}},
                         {.exerciseId = u"two"_s, .dose = Holds{.hold = 10s}}};
        Stage stage(routine);
        stage.player.start();
        stage.run(10min);
        QCOMPARE(stage.here(), u"continuous both 1/1"_s);
        QCOMPARE(stage.player.phaseRemaining(), 0ms);
        stage.player.finishPhase();
        QCOMPARE(stage.here(), u"prepare both 2/1"_s);
    }

    void doneIsHeardWhenThePersonSaysSo_data()
    {
        QTest::addColumn<milliseconds>("time");
        QTest::newRow("sooner than estimated") << milliseconds(5s);
        QTest::newRow("when it was estimated") << milliseconds(20s);
        QTest::newRow("much later") << milliseconds(5min);
    }
    void doneIsHeardWhenThePersonSaysSo()
    {
        QFETCH(milliseconds, time);
        Stage stage(atOwnPace());
        stage.player.start();
        stage.run(10s + time);
        stage.cues.clear();
        stage.player.finishPhase();
        QCOMPARE(stage.cues, QStringList{u"switchSides"_s});
        stage.run(5s + time);
        QCOMPARE(stage.cues, (QStringList{u"switchSides"_s, u"begin"_s}));
        QVERIFY2(!stage.player.nextCue(), "what only the person brings cannot be announced");
        stage.player.finishPhase();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Finished);
        QCOMPARE(stage.cues, (QStringList{u"switchSides"_s, u"begin"_s, u"done"_s}));
        stage.run(1min);
        QCOMPARE(stage.cues.count(u"done"_s), 1);
    }

    void goingOnFromOwnPaceIsAsGoodAsDone()
    {
        Stage stage(atOwnPace());
        stage.player.start();
        stage.player.skip();
        stage.run(8s);
        stage.player.skip();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Finished);
        QCOMPARE(stage.cues.last(), u"done"_s);
    }

    void anotherLayoutOrAnotherDayKeepsDoneForThePerson()
    {
        Stage stage(atOwnPace());
        stage.player.moveTo(3, 1h);
        stage.player.start();
        stage.run(1min);
        stage.player.layAnew(Timeline::of(atOwnPace(), Library(), {.prepare = 5s}));
        stage.run(1min);
        QVERIFY(stage.cues.isEmpty());
        stage.player.finishPhase();
        QCOMPARE(stage.cues, QStringList{u"done"_s});
    }

    void whoIsPausedHearsNothingOfTheEnd()
    {
        Stage stage(atOwnPace());
        stage.player.moveTo(3, 1s);
        stage.player.start();
        stage.player.pause();
        stage.player.skip();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Finished);
        QVERIFY(stage.cues.isEmpty());
    }

    void tenSecondsMoreAreForWhatCanLast_data()
    {
        QTest::addColumn<Dose>("dose");
        QTest::addColumn<milliseconds>("time");
        QTest::addColumn<bool>("isLonger");

        const Dose breath = Breaths{.count = 2, .in = 3s, .pause = 2s, .out = 3s};
        const Dose lift = Repetitions{.count = 2, .tempo = {2s, 2s, 2s}};
        const Dose bouts = Cycles{.bouts = {{Bout::Kind::Cold, 1min}, {Bout::Kind::Off, 1min}}, .count = 2};
        const Dose holds = Holds{.hold = 30s, .move = 2s, .repetitions = 2, .rest = 5s};
        QTest::newRow("getting ready") << breath << milliseconds(1s) << true;
        QTest::newRow("breathing in") << breath << milliseconds(11s) << false;
        QTest::newRow("breath held") << breath << milliseconds(14s) << false;
        QTest::newRow("breathing out") << breath << milliseconds(16s) << false;
        QTest::newRow("lifting") << lift << milliseconds(11s) << false;
        QTest::newRow("staying up") << lift << milliseconds(13s) << false;
        QTest::newRow("lowering") << lift << milliseconds(15s) << false;
        QTest::newRow("cold") << bouts << milliseconds(11s) << true;
        QTest::newRow("off") << bouts << milliseconds(71s) << true;
        QTest::newRow("holding") << holds << milliseconds(12s) << true;
        QTest::newRow("resting") << holds << milliseconds(43s) << true;
        QTest::newRow("rolling") << Dose(Continuous{.length = 1min}) << milliseconds(11s) << true;
        QTest::newRow("own pace") << Dose(Repetitions{.count = 9, .tempo = {2s, 0s, 2s}, .pace = Pace::Own})
                                  << milliseconds(11s) << false;
    }
    void tenSecondsMoreAreForWhatCanLast()
    {
        QFETCH(Dose, dose);
        QFETCH(milliseconds, time);
        QFETCH(bool, isLonger);
        Routine routine;
        routine.steps = {{.exerciseId = u"one"_s, .dose = dose}};
        Stage stage(routine);
        stage.player.start();
        stage.run(time);
        const milliseconds total = stage.player.totalRemaining();
        stage.player.extend(10s);
        QCOMPARE(stage.player.phaseLength(), stage.player.phase().length + (isLonger ? 10s : 0s));
        QCOMPARE(stage.player.totalRemaining(), total + (isLonger ? 10s : 0s));
    }

    void skipAndBackGoBoutByBout()
    {
        Routine routine;
        routine.steps = {
            {.exerciseId = u"one"_s,
             .dose = Cycles{.bouts = {{Bout::Kind::Cold, 1min}, {Bout::Kind::Off, 1min}}, .count = 2}}};
        Stage stage(routine);
        stage.player.start();
        QStringList places;
        for (; !stage.player.isOver(); stage.player.skip())
            places += stage.here();
        QCOMPARE(
            places,
            (QStringList{u"prepare both 1/1"_s, u"cold both 1/1"_s, u"off both 1/1"_s, u"cold both 1/2"_s}));

        Stage another(routine);
        another.player.moveTo(3, 30s);
        another.player.start();
        another.player.back();
        QCOMPARE(another.here(), u"cold both 1/2"_s);
        another.player.back();
        QCOMPARE(another.here(), u"off both 1/1"_s);
    }

    void heldTimeIsLoggedForEachSide()
    {
        Stage stage;
        stage.player.start();
        stage.run(22s); // 10 s into the first hold
        stage.player.pause();
        stage.run(30s);
        stage.player.resume();
        stage.player.skip();
        stage.run(5s + 2s + 4s);
        const QVector<HeldTime> expected{
            {.step = 0, .side = Side::Left, .held = 10s, .exerciseId = u"one"_s},
            {.step = 0, .side = Side::Right, .held = 4s, .exerciseId = u"one"_s}};
        QCOMPARE(stage.player.heldTimes(), expected);
    }

    void heldTimeOfAWholeRoutineIsWhatWasPlanned()
    {
        Stage stage;
        stage.player.start();
        stage.run(stage.player.timeline().plannedLength());
        const QVector<HeldTime> expected{
            {.step = 0, .side = Side::Left, .held = 60s, .exerciseId = u"one"_s},
            {.step = 0, .side = Side::Right, .held = 60s, .exerciseId = u"one"_s},
            {.step = 1, .side = Side::Both, .held = 10s, .exerciseId = u"two"_s}};
        QCOMPARE(stage.player.heldTimes(), expected);
    }

    void continuesASessionOfBefore()
    {
        Stage stage;
        stage.player.moveTo(2, 20s);
        stage.player.start();
        QCOMPARE(stage.here(), u"hold left 1/1"_s);
        QCOMPARE(stage.player.phaseRemaining(), 10s);
        QVERIFY2(stage.cues.isEmpty(), "what was heard before is not heard again");
        stage.run(7s);
        QCOMPARE(stage.cues, QStringList{u"countdown"_s});
    }

    void placesOutOfRangeAreMovedIntoIt()
    {
        Stage stage;
        stage.player.moveTo(9999, 9999h);
        QCOMPARE(stage.player.phaseIndex(), int(stage.player.timeline().phases().size()) - 1);
        QCOMPARE(stage.player.phaseRemaining(), 0ms);
        stage.player.moveTo(-1, -1s);
        QCOMPARE(stage.player.phaseIndex(), 0);
        QCOMPARE(stage.player.phaseElapsed(), 0ms);
    }

    void stoppingEndsItWhereItIs()
    {
        Stage stage;
        stage.player.start();
        stage.run(20s);
        stage.player.stop();
        QCOMPARE(stage.player.state(), SessionPlayer::State::Stopped);
        stage.player.skip();
        stage.run(20s);
        QCOMPARE(stage.player.phaseIndex(), 2);
    }

    void aFastClockGoesFasterButIsNotAway()
    {
        ManualClock clock;
        const FastClock fast(clock, 20);
        SessionPlayer player(Timeline::of(twoSteps(), Library()), fast);
        player.start();
        clock.advance(150ms); // three seconds of the session, in which nobody was away
        player.update();
        QCOMPARE(player.state(), SessionPlayer::State::Running);
        QCOMPARE(player.phaseElapsed(), 3s);
    }

    void theTimerWakesItByItself()
    {
        SystemClock clock;
        Routine routine;
        routine.steps = {{.exerciseId = u"one"_s, .dose = Holds{.hold = 1s}}};
        SessionPlayer player(Timeline::of(routine, Library(), {.prepare = 0ms}), clock);
        QSignalSpy states(&player, &SessionPlayer::stateChanged);
        player.start();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), SessionPlayer::State::Finished, 5000);
        QCOMPARE(states.count(), 2);
    }
};

QTEST_GUILESS_MAIN(SessionPlayerTest)
#include "tst_sessionplayer.moc"
