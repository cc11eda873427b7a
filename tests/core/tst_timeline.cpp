// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline.h"
#include "support/englishplurals.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const TimelinePreferences noLeadIns{.prepare = 0ms, .switchSides = 0ms};

Timeline timelineOf(const Dose &dose, Sides sides = Sides::Together,
                    const TimelinePreferences &preferences = {})
{
    Routine routine;
    routine.steps.append({.exerciseId = u"one"_s, .dose = dose, .sides = sides});
    return Timeline::of(routine, Library(), preferences);
}

/// "prepare 10 both, hold 30 both": kind, seconds and side of each phase.
QString phasesOf(const Timeline &timeline)
{
    QStringList parts;
    for (const Phase &phase : timeline.phases())
        parts += u"%1 %2 %3"_s.arg(nameIn(phaseKindNames, phase.kind))
                     .arg(double(phase.length.count()) / 1000)
                     .arg(nameIn(sideNames, phase.side));
    return parts.join(u", ");
}

/// "prepare 0, begin 10": kind and second of each cue.
QString cuesOf(const Timeline &timeline)
{
    QStringList parts;
    for (const Cue &cue : timeline.cues())
        parts += u"%1 %2"_s.arg(nameIn(cueKindNames, cue.kind)).arg(double(cue.at.count()) / 1000);
    return parts.join(u", ");
}

/// What is spoken, one after the other, but for cues of some kinds.
QStringList saidIn(const Timeline &timeline, const QVector<CueKind> &leftOut)
{
    QStringList said;
    for (const Cue &cue : timeline.cues()) {
        if (!leftOut.contains(cue.kind))
            said += cue.say;
    }
    return said;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void thereIsAWayIntoWhatWasLeft_data()
    {
        QTest::addColumn<Dose>("dose");
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("way");

        const Dose eased = Holds{.hold = 5s, .move = 4s, .repetitions = 2, .rest = 2s};
        const Dose bare = Holds{.hold = 5s, .repetitions = 2, .rest = 2s};
        const Dose lifted = Repetitions{.count = 2, .tempo = {2s, 1s, 3s}};
        const Dose own = Repetitions{.count = 10, .tempo = {1s, 0s, 2s}, .pace = Pace::Own};
        const Dose cold = Cycles{.bouts = {{Bout::Kind::Cold, 2min}}};
        const Dose joined = Holds{.hold = 5s, .move = 4s, .repetitions = 2};
        QTest::newRow("a hold is got ready for") << eased << 2 << 0;
        QTest::newRow("the second hold follows its rest") << eased << 6 << 4;
        QTest::newRow("one that follows no rest is eased into") << joined << 5 << 4;
        QTest::newRow("a rest begins anew") << eased << 4 << 4;
        QTest::newRow("getting ready begins anew") << eased << 0 << 0;
        QTest::newRow("a hold with no way there follows its rest") << bare << 3 << 2;
        QTest::newRow("the first hold with no way there is got ready for") << bare << 1 << 0;
        QTest::newRow("a movement is got ready for") << lifted << 4 << 0;
        QTest::newRow("one's own pace needs none") << own << 1 << -1;
        QTest::newRow("cold goes on") << cold << 1 << -1;
    }

    void thereIsAWayIntoWhatWasLeft()
    {
        QFETCH(Dose, dose);
        QFETCH(int, phase);
        QTEST(timelineOf(dose).wayInto(phase).value_or(-1), "way");
    }

    void theWayIntoTheOtherSideSwitchesToIt()
    {
        const Timeline timeline = timelineOf(Continuous{.length = 60s}, Sides::Each);
        QCOMPARE(timeline.wayInto(3), 2);
    }

    void phasesFollowTheDose_data()
    {
        QTest::addColumn<Dose>("dose");
        QTest::addColumn<Sides>("sides");
        QTest::addColumn<QString>("phases");

        QTest::newRow("a hold with nothing round it")
            << Dose(Holds{.hold = 30s}) << Sides::Together << u"prepare 10 both, hold 30 both"_s;
        QTest::newRow("half the move before the hold, half after it")
            << Dose(Holds{.hold = 30s, .move = 5s}) << Sides::Together
            << u"prepare 10 both, easeIn 2.5 both, hold 30 both, easeOut 2.5 both"_s;
        QTest::newRow("rests fall between holds, not after the last")
            << Dose(Holds{.hold = 5s, .repetitions = 2, .rest = 2s}) << Sides::Together
            << u"prepare 10 both, hold 5 both, rest 2 both, hold 5 both"_s;
        QTest::newRow("left first, then a switch to the right")
            << Dose(Holds{.hold = 30s}) << Sides::Each
            << u"prepare 10 left, hold 30 left, switchSides 5 right, hold 30 right"_s;
        QTest::newRow("each set does both sides, with a rest between sets")
            << Dose(Holds{.hold = 9s, .sets = 2, .setRest = 20s}) << Sides::Each
            << u"prepare 10 left, hold 9 left, switchSides 5 right, hold 9 right, setRest 20 left, "
               "hold 9 left, switchSides 5 right, hold 9 right"_s;
        QTest::newRow("one side means one turn")
            << Dose(Holds{.hold = 20s}) << Sides::One << u"prepare 10 left, hold 20 left"_s;
        QTest::newRow("lift, pause, lower for each repetition")
            << Dose(Repetitions{.count = 2, .tempo = {2s, 1s, 3s}}) << Sides::Together
            << u"prepare 10 both, lift 2 both, pause 1 both, lower 3 both, lift 2 both, pause 1 both, lower 3 both"_s;
        QTest::newRow("own pace is one phase, as long as its tempo would take")
            << Dose(Repetitions{.count = 10, .tempo = {1s, 0s, 2s}, .pace = Pace::Own}) << Sides::Together
            << u"prepare 10 both, continuous 30 both"_s;
        QTest::newRow("rolling each side")
            << Dose(Continuous{.length = 60s}) << Sides::Each
            << u"prepare 10 left, continuous 60 left, switchSides 5 right, continuous 60 right"_s;
        QTest::newRow("a breath is in, pause, out")
            << Dose(Breaths{.count = 1, .in = 3s, .pause = 1s, .out = 3s}) << Sides::Together
            << u"prepare 10 both, inhale 3 both, breathPause 1 both, exhale 3 both"_s;
        QTest::newRow("cycles leave out the last off")
            << Dose(Cycles{.bouts = {{Bout::Kind::Cold, 600s}, {Bout::Kind::Off, 900s}}, .count = 2})
            << Sides::Together << u"prepare 10 both, cold 600 both, off 900 both, cold 600 both"_s;
    }
    void phasesFollowTheDose()
    {
        QFETCH(Dose, dose);
        QFETCH(Sides, sides);
        QTEST(phasesOf(timelineOf(dose, sides)), "phases");
    }

    void cuesFollowThePhases_data()
    {
        QTest::addColumn<Dose>("dose");
        QTest::addColumn<Sides>("sides");
        QTest::addColumn<QString>("cues");

        QTest::newRow("a stretch is counted down and has a middle")
            << Dose(Holds{.hold = 30s, .move = 4s}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, halfway 27, countdown 39, "
               "countdown 40, countdown 41, end 42, done 44"_s;
        QTest::newRow("under 20 seconds there is no middle")
            << Dose(Holds{.hold = 19s}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, countdown 26, countdown 27, "
               "countdown 28, done 29"_s;
        QTest::newRow("the switch is heard instead of the end")
            << Dose(Holds{.hold = 4s}) << Sides::Each
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, switchSides 14, begin 19, done 23"_s;
        QTest::newRow("each repetition begins, each rest is named")
            << Dose(Holds{.hold = 4s, .repetitions = 2, .rest = 2s}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, rest 14, begin 16, done 20"_s;
        QTest::newRow("staying up is heard, too")
            << Dose(Repetitions{.count = 1, .tempo = {2s, 1s, 2s}}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, pause 12, lower 13, done 15"_s;
        QTest::newRow("what begins with lowering just begins")
            << Dose(Repetitions{.count = 1, .tempo = {0s, 0s, 2s}}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, done 12"_s;
        QTest::newRow("every lift and every lowering is heard")
            << Dose(Repetitions{.count = 2, .tempo = {2s, 0s, 2s}}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, lower 12, begin 14, lower 16, done 18"_s;
        QTest::newRow("breathing in and out")
            << Dose(Breaths{.count = 2, .in = 3s, .out = 4s}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, inhale 10, exhale 13, inhale 17, exhale 20, done 24"_s;
        QTest::newRow("minutes are said but where halfway is")
            << Dose(Continuous{.length = 4min}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, minute 70, halfway 130, minute 190, countdown 247, countdown 248, countdown 249, done 250"_s;
        QTest::newRow("own pace is not counted down")
            << Dose(Repetitions{.count = 10, .tempo = {1s, 0s, 2s}, .pace = Pace::Own}) << Sides::Together
            << u"prepare 0, countdown 7, countdown 8, countdown 9, begin 10, done 40"_s;
    }
    void cuesFollowThePhases()
    {
        QFETCH(Dose, dose);
        QFETCH(Sides, sides);
        QTEST(cuesOf(timelineOf(dose, sides)), "cues");
    }

    void plannedLengthIsTheSumOfAllPhases()
    {
        // 30 s each side with 5 s to prepare, no move and 5 s to switch.
        const TimelinePreferences preferences{.prepare = 5s};
        const Timeline timeline = timelineOf(Holds{.hold = 30s}, Sides::Each, preferences);
        QCOMPARE(timeline.plannedLength(), 70s);

        std::chrono::milliseconds sum{};
        for (const Phase &phase : timeline.phases()) {
            QCOMPARE(phase.start, sum);
            sum += phase.length;
        }
        QCOMPARE(timeline.plannedLength(), sum);
    }

    void onlyOwnPaceMakesItAnEstimate()
    {
        QVERIFY(!timelineOf(Holds{.hold = 30s}).isEstimate());
        QVERIFY(timelineOf(Repetitions{.count = 3, .tempo = {1s, 0s, 1s}, .pace = Pace::Own}).isEstimate());
    }

    void theSideChosenComesFirst()
    {
        TimelinePreferences preferences = noLeadIns;
        preferences.firstSide = Side::Right;
        QCOMPARE(phasesOf(timelineOf(Holds{.hold = 30s}, Sides::Each, preferences)),
                 u"hold 30 right, hold 30 left"_s);
        QCOMPARE(phasesOf(timelineOf(Holds{.hold = 30s}, Sides::One, preferences)), u"hold 30 right"_s);
    }

    void soreSideOnlyLeavesTheOtherOut()
    {
        TimelinePreferences preferences = noLeadIns;
        preferences.soreSideOnly = Side::Right;
        QCOMPARE(phasesOf(timelineOf(Holds{.hold = 30s}, Sides::Each, preferences)), u"hold 30 right"_s);
        QCOMPARE(phasesOf(timelineOf(Holds{.hold = 20s}, Sides::One, preferences)), u"hold 20 right"_s);
        QCOMPARE(phasesOf(timelineOf(Holds{.hold = 9s}, Sides::Together, preferences)), u"hold 9 both"_s);
    }

    void tempoStretchesTimedRepetitionsAlone()
    {
        TimelinePreferences preferences = noLeadIns;
        preferences.tempo = 50;
        QCOMPARE(phasesOf(timelineOf(Repetitions{.count = 1, .tempo = {2s, 1s, 3s}}, Sides::Together,
                                     preferences)),
                 u"lift 4 both, pause 2 both, lower 6 both"_s);
        QCOMPARE(phasesOf(timelineOf(Holds{.hold = 30s}, Sides::Together, preferences)), u"hold 30 both"_s);
    }

    void whatIsLeftOutIsNotLaidOut()
    {
        Routine routine;
        routine.steps = {{.exerciseId = u"one"_s, .dose = Holds{.hold = 4s}},
                         {.exerciseId = u"two"_s, .dose = Holds{.hold = 5s}},
                         {.exerciseId = u"one"_s, .dose = Holds{.hold = 6s}}};
        TimelinePreferences preferences = noLeadIns;
        preferences.leftOut = {u"one"_s};
        const Timeline timeline = Timeline::of(routine, Library(), preferences);
        QCOMPARE(phasesOf(timeline), u"hold 5 both"_s);
        QCOMPARE(timeline.phases().first().step, 1);
    }

    void anEasierExerciseTakesThePlaceOfAnother()
    {
        const auto exercise = [](const QString &id, std::chrono::seconds hold, const QString &easier) {
            Exercise made;
            made.id = id;
            made.dose = Holds{.hold = hold};
            made.easierExercise = easier;
            return made;
        };
        Library library;
        library.add(exercise(u"hard"_s, 4s, u"easy"_s));
        library.add(exercise(u"easy"_s, 5s, u"easiest"_s));
        library.add(exercise(u"easiest"_s, 6s, u"hard"_s));
        Routine routine;
        routine.steps = {{.exerciseId = u"hard"_s, .dose = Holds{.hold = 8s}},
                         {.exerciseId = u"other"_s, .dose = Holds{.hold = 9s}}};
        TimelinePreferences preferences = noLeadIns;

        preferences.easier = {u"hard"_s, u"other"_s};
        QCOMPARE(phasesOf(Timeline::of(routine, library, preferences)), u"hold 5 both, hold 9 both"_s);
        QCOMPARE(Timeline::of(routine, library, preferences).phases().first().exerciseId, u"easy"_s);

        preferences.easier = {u"hard"_s, u"easy"_s};
        QCOMPARE(phasesOf(Timeline::of(routine, library, preferences)), u"hold 6 both, hold 9 both"_s);

        // A library that goes round in circles comes to an end too.
        preferences.easier = {u"hard"_s, u"easy"_s, u"easiest"_s};
        QCOMPARE(phasesOf(Timeline::of(routine, library, preferences)),
                 u"hold 8 both, hold 9 both"_s.replace(u'8', u'4'));
    }

    void anEasierDoseTakesThePlaceOfTheUsualOne()
    {
        Exercise squeeze;
        squeeze.id = u"squeeze"_s;
        squeeze.dose = Holds{.hold = 5s, .sets = 2};
        squeeze.easierDose = Holds{.hold = 3s, .sets = 2};
        Library library;
        library.add(squeeze);
        Routine routine;
        routine.steps = {{.exerciseId = u"squeeze"_s, .dose = Holds{.hold = 5s}, .note = u"Sit."_s}};

        const Routine easier = withEasier(routine, library, {u"squeeze"_s, u"squeeze"_s});

        // What the routine says of it otherwise stays.
        QCOMPARE(std::get<Holds>(easier.steps.at(0).dose), Holds{.hold = 3s});
        QCOMPARE(easier.steps.at(0).note, u"Sit."_s);
        QVERIFY(withEasier(routine, library, {u"other"_s}) == routine);
    }

    void aPlaceIsFoundAgainInAnotherLayout()
    {
        Routine routine;
        routine.steps = {{.exerciseId = u"one"_s, .dose = Holds{.hold = 4s}, .sides = Sides::Each},
                         {.exerciseId = u"two"_s, .dose = Holds{.hold = 5s}}};
        const Timeline usual = Timeline::of(routine, Library());
        const Phase rightHold = usual.phases().at(3);
        QCOMPARE(usual.placeOf(rightHold), 3);
        const Timeline rightOnly = Timeline::of(routine, Library(), {.soreSideOnly = Side::Right});
        QCOMPARE(rightOnly.placeOf(rightHold), 1);
        const Timeline leftOnly = Timeline::of(routine, Library(), {.soreSideOnly = Side::Left});
        QCOMPARE(leftOnly.placeOf(rightHold), 0);
        const Timeline second = Timeline::of(routine, Library(), {.leftOut = {u"one"_s}});
        QCOMPARE(second.placeOf(rightHold), 0);
        const Timeline first = Timeline::of(routine, Library(), {.leftOut = {u"two"_s}});
        QCOMPARE(first.placeOf(usual.phases().last()), first.phases().size());
    }

    void everyStepIsPreparedAndNamed()
    {
        Library library;
        Exercise neck;
        neck.id = u"neck"_s;
        neck.name = u"Side neck stretch"_s;
        neck.cue = u"Let the ear sink"_s;
        library.add(neck);
        Routine routine;
        routine.steps = {{.exerciseId = u"neck"_s, .dose = Holds{.hold = 4s}, .sides = Sides::Each},
                         {.exerciseId = u"neck"_s, .dose = Holds{.hold = 4s}}};
        const Timeline timeline = Timeline::of(routine, library);

        QCOMPARE(timeline.cues().first().say,
                 u"Get ready: Side neck stretch. Left side. Let the ear sink."_s);
        const auto next = std::ranges::find(timeline.cues(), CueKind::Next, &Cue::kind);
        QVERIFY(next != timeline.cues().end());
        QCOMPARE(next->say, u"Next: Side neck stretch. Let the ear sink."_s);
        QCOMPARE(next->at, 23s);
        const auto change = std::ranges::find(timeline.cues(), CueKind::SwitchSides, &Cue::kind);
        QCOMPARE(change->say, u"Switch sides. Right side."_s);
    }

    void ownPaceSaysHowOftenAndThatItWaits()
    {
        EnglishPlurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        const Timeline timeline =
            timelineOf(Repetitions{.count = 10, .tempo = {1s, 0s, 2s}, .pace = Pace::Own});
        const auto begin = std::ranges::find(timeline.cues(), CueKind::Begin, &Cue::kind);
        QCOMPARE(begin->say, u"10 times, at your own pace. Press Done when you have finished."_s);
        QCOMPARE(begin->show, u"Begin"_s);
    }

    void movementsAreNamedWhereThereIsTimeForAWord_data()
    {
        QTest::addColumn<int>("tempo");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("at the usual tempo") << 100 << QStringList{u"1"_s, u"Stay"_s, u"Lower"_s, u"Done"_s};
        QTest::newRow("twice as fast") << 200 << QStringList{u"1"_s, u""_s, u"Lower"_s, u"Done"_s};
    }
    void movementsAreNamedWhereThereIsTimeForAWord()
    {
        QFETCH(int, tempo);
        TimelinePreferences preferences = noLeadIns;
        preferences.tempo = tempo;
        const Timeline timeline =
            timelineOf(Repetitions{.count = 1, .tempo = {1s, 1s, 2s}}, Sides::Together, preferences);
        QTEST(saidIn(timeline, {}), "said");
    }

    void eachRepetitionSetAndSideIsCounted()
    {
        const Timeline timeline =
            timelineOf(Holds{.hold = 4s, .move = 2s, .repetitions = 2, .rest = 5s, .sets = 2, .setRest = 30s},
                       Sides::Each);
        const QStringList bothTimes{u"Begin"_s, u"Ease out"_s, u"Rest"_s, u"Again, 2 of 2"_s, u"Ease out"_s};
        const QStringList bothSides = bothTimes + QStringList{u"Switch sides. Right side."_s} + bothTimes;
        QCOMPARE(saidIn(timeline, {CueKind::Prepare, CueKind::Countdown, CueKind::Done}),
                 bothSides + QStringList{u"Rest. Next: set 2 of 2. Left side."_s} + bothSides);
    }

    void aSetWithoutARestBeforeItSaysThatItBegins()
    {
        const Timeline timeline =
            timelineOf(Repetitions{.count = 2, .tempo = {.lift = 2s}, .sets = 2}, Sides::Each, noLeadIns);
        QCOMPARE(saidIn(timeline, {CueKind::Done}),
                 QStringList({u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"Set 2 of 2. Left side. 1"_s, u"2"_s, u"1"_s,
                              u"2"_s}));
    }

    void warmthAfterColdSaysThatTheColdComesOff()
    {
        const Timeline timeline =
            timelineOf(Cycles{.bouts = {{Bout::Kind::Cold, 60s}, {Bout::Kind::Heat, 60s}}, .count = 2},
                       Sides::Together, noLeadIns);
        QStringList said = saidIn(timeline, {CueKind::Halfway, CueKind::Countdown, CueKind::Done});
        for (QString &words : said)
            words = words.section(u". Look"_s, 0, 0);
        QCOMPARE(said,
                 QStringList({u"Cold on"_s, u"Cold off. Warmth on"_s, u"Warmth off. Cold on"_s,
                              u"Cold off. Warmth on"_s}));
    }

    void coldAndHeatSayWhatToDoWithThem()
    {
        Exercise ice;
        ice.id = u"ice"_s;
        ice.name = u"Ice"_s;
        ice.stopIf = {u"the skin turns white"_s};
        Library library;
        library.add(ice);
        Routine routine;
        const Cycles cycles{
            .bouts = {{Bout::Kind::Cold, 60s}, {Bout::Kind::Off, 60s}, {Bout::Kind::Heat, 60s}}};
        routine.steps = {{.exerciseId = u"ice"_s, .dose = cycles}, {.exerciseId = u"ice"_s, .dose = cycles}};
        const QStringList said =
            saidIn(Timeline::of(routine, library), {CueKind::Halfway, CueKind::Countdown});
        const QStringList bouts{
            u"Cold on. Look at your skin now and then. Stop if the skin turns white."_s,
            u"Take it off. Look at your skin before you go on."_s,
            u"Warmth on. Look at your skin now and then. Stop if the skin turns white."_s};
        QCOMPARE(said,
                 QStringList{u"Get ready: Ice."_s} + bouts
                     + QStringList{u"Take it off and look at your skin. Next: Ice."_s} + bouts
                     + QStringList{u"Take it off and look at your skin. Done"_s});
    }

    void noTwoCuesShareAMoment()
    {
        const Timeline timeline = timelineOf(
            Holds{.hold = 30s, .move = 4s, .repetitions = 3, .rest = 5s, .sets = 2, .setRest = 30s},
            Sides::Each);
        for (qsizetype i = 1; i < timeline.cues().size(); ++i)
            QVERIFY(timeline.cues()[i - 1].at < timeline.cues()[i].at);
        for (qsizetype i = 0; i < timeline.cues().size(); ++i)
            QCOMPARE(timeline.cues()[i].id, int(i));
    }

    void turnsStartWithWhatLeadsIntoThem()
    {
        const Timeline timeline = timelineOf(Holds{.hold = 9s, .move = 2s}, Sides::Each);
        // prepare, easeIn, hold, easeOut | switchSides, easeIn, hold, easeOut
        QCOMPARE(timeline.turnStart(2), 0);
        QCOMPARE(timeline.nextTurnStart(2), 4);
        QCOMPARE(timeline.turnStart(6), 4);
        QCOMPARE(timeline.nextTurnStart(6), 8);
        QCOMPARE(timeline.stepStart(6), 0);
        QCOMPARE(timeline.repetitionStart(6), 5);
        QCOMPARE(timeline.repetitionStart(4), 4);
    }

    void eachBoutOfColdOrHeatIsATurn()
    {
        const Timeline timeline = timelineOf(
            Cycles{.bouts = {{Bout::Kind::Cold, 600s}, {Bout::Kind::Off, 900s}}, .count = 2}, Sides::Each);
        // prepare | cold | off | cold | switchSides | cold | off | cold
        for (int phase = 0; phase < timeline.phases().size(); ++phase) {
            QCOMPARE(timeline.turnStart(phase), phase);
            QCOMPARE(timeline.nextTurnStart(phase), phase + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
