// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionplayer.h"
#include "core/sessionstatejson.h"
#include "support/manualclock.h"

#include <QSet>
#include <QTest>

#include <functional>
#include <map>
#include <memory>
#include <random>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same days come again at every run.
constexpr unsigned seed = 20261121;
constexpr int daysOfAYear = 365;

/// The player drops what is later than this.
constexpr milliseconds staleAfter = 1500ms;

/// Throws the dice for a year.
class Chance
{
public:
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_dice); }
    bool oneIn(int times) { return between(1, times) == 1; }
    seconds secondsBetween(int least, int most) { return seconds(between(least, most)); }

    template <typename T>
    T oneOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + between(0, int(choices.size()) - 1));
    }

private:
    std::mt19937 m_dice{seed};
};

Dose someDose(Chance &chance)
{
    switch (chance.between(1, 5)) {
    case 1:
        return Holds{.hold = chance.secondsBetween(1, 60),
                     .move = chance.secondsBetween(0, 5),
                     .repetitions = chance.between(1, 4),
                     .rest = chance.secondsBetween(0, 10),
                     .sets = chance.between(1, 2),
                     .setRest = chance.secondsBetween(0, 30)};
    case 2:
        return Repetitions{
            .count = chance.between(1, 12),
            .tempo = {chance.secondsBetween(1, 3), chance.secondsBetween(0, 2), chance.secondsBetween(1, 3)},
            .sets = chance.between(1, 3),
            .setRest = chance.secondsBetween(0, 30),
            .pace = chance.oneOf({Pace::Timed, Pace::Own})};
    case 3:
        return Continuous{.length = chance.secondsBetween(5, 300), .sets = chance.between(1, 2)};
    case 4:
        return Breaths{
            .count = chance.between(1, 8), .in = 3s, .pause = chance.secondsBetween(0, 1), .out = 3s};
    default:
        return Cycles{.bouts = {{Bout::Kind::Cold, 60s}, {Bout::Kind::Off, 30s}, {Bout::Kind::Heat, 90s}},
                      .count = chance.between(1, 2)};
    }
}

Routine someRoutine(Chance &chance)
{
    Routine routine;
    routine.id = u"of-the-day"_s;
    const int steps = chance.between(1, 5);
    for (int step = 0; step < steps; ++step)
        routine.steps.append({.exerciseId = u"exercise-%1"_s.arg(chance.between(1, 4)),
                              .dose = someDose(chance),
                              .sides = chance.oneOf({Sides::Together, Sides::Each, Sides::One})});
    return routine;
}

TimelinePreferences somePreferences(Chance &chance)
{
    TimelinePreferences preferences;
    preferences.prepare = chance.secondsBetween(1, 10);
    preferences.firstSide = chance.oneOf({Side::Left, Side::Right});
    if (chance.oneIn(3))
        preferences.soreSideOnly = chance.oneOf({Side::Left, Side::Right});
    preferences.tempo = chance.oneOf({50, 100, 200});
    if (chance.oneIn(4))
        preferences.leftOut = {u"exercise-%1"_s.arg(chance.between(1, 4))};
    return preferences;
}

using Held = std::map<std::pair<int, Side>, milliseconds>;

Held totalOf(const QVector<HeldTime> &times)
{
    Held total;
    for (const HeldTime &time : times) {
        if (time.held != 0ms)
            total[{time.step, time.side}] += time.held;
    }
    return total;
}

/// One session of a person who presses keys at random, and what must be true at every moment of it.
class Session
{
public:
    Session(Chance &chance, ManualClock &clock)
        : m_chance(chance),
          m_clock(clock),
          m_routine(someRoutine(chance))
    {
        do
            m_preferences = somePreferences(chance);
        while (layout().phases().isEmpty());
        meetPlayer();
        m_player->start();
    }

    bool isOver() const { return m_player->isOver(); }
    QString fault() const { return m_fault; }
    int cuesGiven() const { return m_cuesGiven; }
    int donesSaid() const { return m_donesSaid; }

    void liveOn()
    {
        if (m_chance.oneIn(25))
            pressAKey();
        else
            letTimePass(milliseconds(m_chance.between(1, 900)));
        check(m_player->totalRemaining() >= 0ms && m_player->phaseRemaining() >= 0ms,
              u"time left is negative"_s);
    }

    void end()
    {
        m_player->stop();
        check(totalOf(m_player->heldTimes()) == m_heldHere,
              u"logged seconds are not the phases really run"_s);
    }

private:
    Timeline layout() const { return Timeline::of(m_routine, Library(), m_preferences); }

    void meetPlayer()
    {
        m_player = std::make_unique<SessionPlayer>(layout(), m_clock);
        m_heldHere.clear();
        m_given.clear();
        QObject::connect(m_player.get(), &SessionPlayer::cueDue, m_player.get(),
                         [this](const Cue &cue) { hear(cue); });
        QObject::connect(m_player.get(), &SessionPlayer::phaseChanged, m_player.get(),
                         [this] { m_given.clear(); });
    }

    void hear(const Cue &cue)
    {
        ++m_cuesGiven;
        check(m_player->state() == SessionPlayer::State::Running, u"a cue while nothing runs"_s);
        check(!m_given.contains(cue.id), u"a cue came twice"_s);
        m_given.insert(cue.id);
        if (m_player->phase().waitsForPerson && isPlacedFromEnd(cue.kind)) {
            check(std::exchange(m_cuesOwed, 0) == 1, u"the clock ended what waits for the person"_s);
            return;
        }
        const milliseconds due = cue.at - m_player->phase().start
            + (isPlacedFromEnd(cue.kind) ? m_player->phaseLength() - m_player->phase().length : 0ms);
        const milliseconds late = m_player->phaseElapsed() - due;
        check(late >= 0ms && late <= staleAfter, u"a cue at a wrong moment"_s);
    }

    /// What the player should log follows from where it was and where it is.
    void letTimePass(milliseconds time)
    {
        const bool wasRunning = m_player->state() == SessionPlayer::State::Running;
        const int phase = m_player->phaseIndex();
        const milliseconds into = m_player->phaseElapsed();
        const milliseconds left = m_player->phaseLength() - into;
        m_clock.advance(time);
        m_player->update();
        if (!wasRunning || m_player->state() == SessionPlayer::State::Paused) {
            check(m_player->phaseIndex() == phase && m_player->phaseElapsed() == into,
                  u"it moved while paused"_s);
            return;
        }
        if (m_player->phaseIndex() == phase) {
            check(m_player->phaseElapsed() >= into, u"position went back"_s);
            count(phase, m_player->phaseElapsed() - into);
            return;
        }
        check(m_player->phaseIndex() > phase, u"phases went back"_s);
        count(phase, left);
        for (int between = phase + 1; between < m_player->phaseIndex(); ++between)
            count(between, m_player->timeline().phases().at(between).length);
        count(m_player->phaseIndex(), m_player->phaseElapsed());
    }

    void count(int phase, milliseconds time)
    {
        const Phase &run = m_player->timeline().phases().at(phase);
        if (isWork(run.kind) && time != 0ms)
            m_heldHere[{run.step, run.side}] += time;
    }

    void pressAKey()
    {
        m_given.clear();
        const std::function<void()> keys[] = {
            [this] { m_player->pause(); },
            [this] { m_player->resume(); },
            [this] { m_player->resume(); },
            [this] { m_player->back(); },
            [this] { goOnBy(&SessionPlayer::skip); },
            [this] { m_player->repeat(); },
            [this] { m_player->restartStep(); },
            [this] { goOnBy(&SessionPlayer::finishPhase); },
            [this] { askForMoreTime(); },
            [this] { letTimePass(1900ms); },
            [this] { goAway(); },
            [this] { closeTheLid(); },
            [this] { changeTheLayout(); },
            [this] { dieAndContinue(); },
        };
        keys[m_chance.between(0, int(std::size(keys)) - 1)]();
    }

    /// The end of a phase that waits is heard then and there, and only then.
    void goOnBy(void (SessionPlayer::*key)())
    {
        const auto cues = m_player->timeline().cuesOf(m_player->phaseIndex());
        const bool isEnded =
            m_player->state() == SessionPlayer::State::Running && m_player->phase().waitsForPerson;
        m_cuesOwed = isEnded ? int(std::ranges::count(cues, CueKind::Done, &Cue::kind)) : 0;
        m_donesSaid += m_cuesOwed;
        (m_player.get()->*key)();
        check(m_cuesOwed == 0, u"nothing was heard of the end"_s);
    }

    void askForMoreTime()
    {
        const milliseconds length = m_player->phaseLength();
        const bool isLonger = !m_player->isOver() && canBeLengthened(m_player->phase());
        m_player->extend(10s);
        check(m_player->phaseLength() == length + (isLonger ? 10s : 0s), u"more time than makes sense"_s);
    }

    void goAway()
    {
        const bool wasRunning = m_player->state() == SessionPlayer::State::Running;
        letTimePass(2500ms);
        check(!wasRunning || m_player->pauseReason() == SessionPlayer::PauseReason::Away,
              u"nobody noticed"_s);
        m_player->resume();
    }

    void closeTheLid()
    {
        const bool wasRunning = m_player->state() == SessionPlayer::State::Running;
        m_clock.sleep(1h);
        letTimePass(100ms);
        check(!wasRunning || m_player->pauseReason() == SessionPlayer::PauseReason::Slept, u"it slept on"_s);
        m_player->resume();
    }

    void changeTheLayout()
    {
        m_preferences = somePreferences(m_chance);
        m_player->layAnew(layout());
    }

    /// As after kill -9: another player, from what was saved.
    void dieAndContinue()
    {
        if (m_player->isOver())
            return;
        end();
        const SessionState saved{.routineId = m_routine.id,
                                 .phase = m_player->phaseIndex(),
                                 .intoPhase = m_player->phaseElapsed(),
                                 .preferences = m_preferences,
                                 .savedAt = m_clock.now()};
        FileReading reading(u"session.json"_s);
        const SessionState read = readSessionState(toJson(saved), reading);
        check(reading.isFaultless() && read == saved, u"the state is not what was saved"_s);
        check(layout() == m_player->timeline(), u"the layout is not the one that was saved"_s);
        meetPlayer();
        m_player->moveTo(read.phase, read.intoPhase);
        m_player->start();
    }

    void check(bool isTrue, const QString &fault)
    {
        if (!isTrue && m_fault.isEmpty())
            m_fault = fault;
    }

    Chance &m_chance;
    ManualClock &m_clock;
    Routine m_routine;
    TimelinePreferences m_preferences;
    std::unique_ptr<SessionPlayer> m_player;
    Held m_heldHere;
    QSet<int> m_given;
    int m_cuesGiven = 0;
    int m_cuesOwed = 0; ///< at the end of what waits for the person
    int m_donesSaid = 0;
    QString m_fault;
};

} // namespace

class YearOfSessionsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfItIsTrue()
    {
        Chance chance;
        ManualClock clock;
        int cues = 0;
        int dones = 0;
        for (int day = 1; day <= daysOfAYear; ++day) {
            Session session(chance, clock);
            for (int moment = 0; moment < 3000 && !session.isOver(); ++moment)
                session.liveOn();
            session.end();
            QVERIFY2(session.fault().isEmpty(), qPrintable(u"day %1: %2"_s.arg(day).arg(session.fault())));
            cues += session.cuesGiven();
            dones += session.donesSaid();
        }
        qInfo("%d sessions, %d cues, %d of them the end of what waits", daysOfAYear, cues, dones);
        QVERIFY(cues > 10'000);
        QVERIFY(dones > 0);
    }
};

QTEST_GUILESS_MAIN(YearOfSessionsTest)
#include "tst_yearofsessions.moc"
