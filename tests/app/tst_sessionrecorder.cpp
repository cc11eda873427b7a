// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrecorder.h"
#include "support/manualclock.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

Library twoExercises()
{
    Library library;
    library.add(Exercise{.id = u"calf-stretch"_s, .name = u"Calf stretch"_s});
    library.add(Exercise{.id = u"neck-press"_s, .name = u"Neck press"_s});
    return library;
}

/// Get ready 10, left 30, switch 5, right 30, get ready 10, both 20.
Routine calfAndNeck()
{
    Routine routine{.id = u"calf-and-neck"_s, .name = u"Calf and neck"_s};
    routine.steps = {{.exerciseId = u"calf-stretch"_s, .dose = Holds{.hold = 30s}, .sides = Sides::Each},
                     {.exerciseId = u"neck-press"_s, .dose = Holds{.hold = 20s}}};
    return routine;
}

/// A session with its recorder, and what the recorder said last.
class Stage
{
public:
    Stage()
        : player(Timeline::of(routine, library), clock),
          recorder(library, clock)
    {
        QObject::connect(&recorder, &SessionRecorder::recordChanged, &recorder,
                         [this](const SessionRecord &record) {
                             last = record;
                             ++writes;
                         });
    }

    /// As a running program does: looks at the clock at least once a second.
    void run(milliseconds time)
    {
        for (milliseconds done{}; done < time; done += 250ms) {
            clock.advance(250ms);
            player.update();
        }
    }
    void begin()
    {
        recorder.begin(&player, routine, u"en"_s);
        player.start();
    }

    ManualClock clock;
    Library library = twoExercises();
    Routine routine = calfAndNeck();
    SessionPlayer player;
    SessionRecorder recorder;
    SessionRecord last;
    int writes = 0;
};

} // namespace

class TestSessionRecorder : public QObject
{
    Q_OBJECT

private slots:
    void aSessionThatNeverStartsIsNotRecorded();
    void isWrittenDownAsSoonAsItBegins();
    void everyPhaseIsWrittenDown();
    void aSessionPlayedToItsEndIsFinished();
    void aStoppedSessionSaysHowFarItCame();
    void aSkippedSessionIsNotFinished();
    void theEndStaysTheMomentAtWhichItCame();
    void pausesAreNoPractice();
    void timeAwayIsNoPractice();
    void endingInTheMiddleKeepsWhatWasHeld();
    void answersAreKeptWhenTheyCome();
    void scoresOutOfRangeAreNone();
    void whatHurtIsNotedAtOnce();
    void goesOnWithTheRecordOfBefore();
};

void TestSessionRecorder::aSessionThatNeverStartsIsNotRecorded()
{
    Stage stage;
    stage.recorder.begin(&stage.player, stage.routine, u"en"_s);
    stage.recorder.setDiscomfortBefore(4);
    stage.recorder.end();
    QCOMPARE(stage.writes, 0);
}

void TestSessionRecorder::isWrittenDownAsSoonAsItBegins()
{
    Stage stage;
    stage.begin();
    QCOMPARE(stage.writes, 1);
    QCOMPARE(stage.last.id.size(), 36);
    QCOMPARE(stage.last.routineId, u"calf-and-neck"_s);
    QCOMPARE(stage.last.routineName, u"Calf and neck"_s);
    QCOMPARE(stage.last.language, u"en"_s);
    QCOMPARE(stage.last.date, QDate(2026, 11, 21));
    QCOMPARE(stage.last.planned, 105s);
    QCOMPARE(stage.last.steps, 2);
    QCOMPARE(stage.last.stepsReached, 1);
    QVERIFY(!stage.last.finished);
}

void TestSessionRecorder::everyPhaseIsWrittenDown()
{
    Stage stage;
    stage.begin();
    stage.run(45s);
    const QVector<HeldRecord> left{{.step = 0,
                                    .exerciseId = u"calf-stretch"_s,
                                    .exerciseName = u"Calf stretch"_s,
                                    .side = Side::Left,
                                    .held = 30s}};
    QCOMPARE(stage.writes, 4); // get ready, left, switch sides, right
    QCOMPARE(stage.last.held.first(1), left);
    QCOMPARE(stage.last.practised, 45s);
    QCOMPARE(stage.last.started.secsTo(stage.last.ended), 45);
}

void TestSessionRecorder::aSessionPlayedToItsEndIsFinished()
{
    Stage stage;
    stage.begin();
    stage.run(105s);
    QVERIFY(stage.last.finished);
    QCOMPARE(stage.last.practised, 105s);
    QCOMPARE(stage.last.stepsReached, 2);
    QCOMPARE(stage.last.held.size(), 3);
    QCOMPARE(heldInAll(stage.last), 80s);
}

void TestSessionRecorder::aStoppedSessionSaysHowFarItCame()
{
    Stage stage;
    stage.begin();
    stage.run(90s);
    stage.player.stop();
    QVERIFY(!stage.last.finished);
    QCOMPARE(stage.last.stepsReached, 2);
    QCOMPARE(heldInAll(stage.last), 65s);
    QCOMPARE(stage.last.practised, 90s);
}

void TestSessionRecorder::aSkippedSessionIsNotFinished()
{
    Stage stage;
    stage.begin();
    stage.run(23s);
    while (!stage.player.isOver())
        stage.player.skip();
    QVERIFY(!stage.last.finished);
    QCOMPARE(heldInAll(stage.last), 13s);
}

/// The window may stay open long after it, with the question how it is now.
void TestSessionRecorder::theEndStaysTheMomentAtWhichItCame()
{
    Stage stage;
    stage.begin();
    stage.run(105s);
    stage.clock.advance(10min);
    stage.recorder.setDiscomfortAfter(2);
    stage.recorder.save();
    stage.recorder.end();
    QCOMPARE(stage.last.started.secsTo(stage.last.ended), 105);
    QCOMPARE(stage.last.practised, 105s);
    QCOMPARE(stage.last.discomfortAfter, 2);
}

void TestSessionRecorder::pausesAreNoPractice()
{
    Stage stage;
    stage.begin();
    stage.run(20s);
    stage.player.pause();
    stage.clock.advance(10min);
    stage.player.resume();
    stage.run(20s);
    stage.player.stop();
    QCOMPARE(stage.last.practised, 40s);
    QCOMPARE(stage.last.started.secsTo(stage.last.ended), 640);
}

void TestSessionRecorder::timeAwayIsNoPractice()
{
    Stage stage;
    stage.begin();
    stage.run(20s);
    stage.clock.advance(10min);
    stage.player.update();
    QCOMPARE(stage.player.state(), SessionPlayer::State::Paused);
    QCOMPARE(stage.last.practised, 20s);
    stage.clock.advance(10min);
    stage.player.stop();
    QCOMPARE(stage.last.practised, 20s);
}

void TestSessionRecorder::endingInTheMiddleKeepsWhatWasHeld()
{
    Stage stage;
    stage.begin();
    stage.run(25s);
    stage.recorder.end();
    QCOMPARE(heldInAll(stage.last), 15s);
    QVERIFY(!stage.recorder.isRecording());
    const int writes = stage.writes;
    stage.run(60s);
    stage.recorder.setDiscomfortAfter(3);
    QCOMPARE(stage.writes, writes);
}

void TestSessionRecorder::answersAreKeptWhenTheyCome()
{
    Stage stage;
    stage.recorder.begin(&stage.player, stage.routine, u"en"_s);
    stage.recorder.setDiscomfortBefore(4);
    stage.player.start();
    QCOMPARE(stage.last.discomfortBefore, 4);
    stage.run(105s);
    stage.recorder.setDiscomfortAfter(2);
    QCOMPARE(stage.last.discomfortAfter, 2);
    QVERIFY(stage.last.finished);
    stage.recorder.setDiscomfortAfter({});
    QCOMPARE(stage.last.discomfortAfter, std::nullopt);
}

void TestSessionRecorder::scoresOutOfRangeAreNone()
{
    Stage stage;
    stage.begin();
    stage.recorder.setDiscomfortBefore(11);
    QCOMPARE(stage.last.discomfortBefore, std::nullopt);
    stage.recorder.addHurt(-1);
    QCOMPARE(stage.last.hurts.first().score, std::nullopt);
}

void TestSessionRecorder::whatHurtIsNotedAtOnce()
{
    Stage stage;
    stage.begin();
    stage.run(50s);
    stage.recorder.addHurt();
    QCOMPARE(stage.last.hurts.size(), 1);
    QCOMPARE(stage.last.hurts.first().exerciseName, u"Calf stretch"_s);
    QCOMPARE(stage.last.hurts.first().side, Side::Right);
    stage.recorder.setLastHurt(6, Region::Calf);
    QCOMPARE(stage.last.hurts.size(), 1);
    QCOMPARE(stage.last.hurts.first().score, 6);
    QCOMPARE(stage.last.hurts.first().where, Region::Calf);
}

void TestSessionRecorder::goesOnWithTheRecordOfBefore()
{
    Stage before;
    before.begin();
    before.run(25s);
    before.recorder.setDiscomfortBefore(5);
    before.recorder.end();
    before.last.held.first().exerciseName = u"Calf at the wall"_s;

    Stage after;
    after.recorder.carryOn(&after.player, after.routine, before.last);
    QCOMPARE(after.player.heldTimes().constFirst().held, 15s);
    after.player.moveTo(1, 15s);
    after.player.start();
    after.run(80s);
    QVERIFY(after.last.finished);
    QCOMPARE(after.last.id, before.last.id);
    QCOMPARE(after.last.started, before.last.started);
    QCOMPARE(after.last.discomfortBefore, 5);
    QCOMPARE(after.last.held.first().held, 30s);
    QCOMPARE(after.last.held.first().exerciseName, u"Calf at the wall"_s);
    QCOMPARE(after.last.held.last().exerciseName, u"Neck press"_s);
    QCOMPARE(heldInAll(after.last), 80s);
    QCOMPARE(after.last.practised, 105s);
}

QTEST_GUILESS_MAIN(TestSessionRecorder)
#include "tst_sessionrecorder.moc"
