// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice.h"

#include <QObject>
#include <QTimer>

namespace Unknot {

class Clock;

/// How long one side was really held, moved or kept warm in one step, with one exercise.
struct HeldTime
{
    int step = 0;
    Side side = Side::Both;
    std::chrono::milliseconds held{};
    QString exerciseId{}; ///< it may be an easier one than the routine's

    bool operator==(const HeldTime &) const = default;
};

/// A cue, and the time from now until it is due.
struct CueToCome
{
    Cue cue{};
    std::chrono::milliseconds wait{};
};

/// Plays a timeline. Where it is follows from the clock alone; the timer only wakes it to look.
class SessionPlayer : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Running, Paused, Finished, Stopped };
    /// Away: nobody looked for over two seconds. Slept: the computer did. Locked: the screen was.
    enum class PauseReason { Asked, Away, Slept, Locked };

    /// The timeline has at least one phase. The clock outlives the player.
    SessionPlayer(Timeline timeline, const Clock &clock, QObject *parent = nullptr);

    const Timeline &timeline() const { return m_timeline; }
    State state() const { return m_state; }
    /// The end was reached, with as good as all done that was wanted: see Practice.
    bool isFinished() const { return m_state == State::Finished && m_practice.isComplete(); }
    bool isOver() const { return m_state == State::Finished || m_state == State::Stopped; }
    PauseReason pauseReason() const { return m_pauseReason; }

    int phaseIndex() const { return m_phase; }
    const Phase &phase() const { return m_timeline.phases().at(m_phase); }
    /// With what was added by extend().
    std::chrono::milliseconds phaseLength() const { return phase().length + m_extension; }
    std::chrono::milliseconds phaseElapsed() const;
    /// As phaseElapsed(), at this very moment: for what moves between two looks at the clock.
    std::chrono::milliseconds phaseElapsedNow() const;
    /// Zero once a phase that waits for the person has used up its estimate.
    std::chrono::milliseconds phaseRemaining() const;
    std::chrono::milliseconds totalRemaining() const;
    /// While nothing else happens; none when the next one is too far away to tell.
    std::optional<CueToCome> nextCue() const;
    /// In the order in which the turns were begun.
    QVector<HeldTime> heldTimes() const { return m_held; }
    /// Of all that is wanted in this session.
    std::chrono::milliseconds plannedPractice() const { return m_practice.planned(); }

    void start();
    void pause(PauseReason reason = PauseReason::Asked);
    void resume();
    /// Ends the session where it is.
    void stop();

    /// To the start of this turn; early in a turn, to the one before it.
    void back();
    /// To the next turn: the other side, the next set, the next step; after the last one, to the end.
    void skip();
    /// This repetition once more.
    void repeat();
    void restartStep();
    /// Back to where a person who has come out of this phase gets into it again, if there is such a place.
    void leadInAgain();
    /// Does nothing to a phase that cannot be lengthened.
    void extend(std::chrono::milliseconds by);
    /// "Done": ends a phase that waits for the person, or any other one before its time. What is heard at the
    /// end of one that waits is heard then, and never by the clock.
    void finishPhase();
    /// Goes on in another layout of the same routine, in the same place or the nearest there is. With
    /// nothing left to do it is finished.
    void layAnew(const Timeline &timeline);
    /// To continue a session of before. Out of range is moved to the nearest place there is.
    void moveTo(int phase, std::chrono::milliseconds intoPhase);
    /// What was held before it was cut short counts, too.
    void addEarlier(const HeldTime &held);

    /// Looks at the clock. The timer calls it; call it after anything that may have stopped time.
    void update();

signals:
    void stateChanged(Unknot::SessionPlayer::State state);
    void phaseChanged(int phase);
    /// The timeline is another one; phaseChanged() follows when the phase is, too.
    void laidAnew();
    /// A second has passed, or something else has moved.
    void progressed();
    void cueDue(const Unknot::Cue &cue);
    /// To another place than time alone leads to; phaseChanged() follows.
    void jumped();

private:
    void setState(State state);
    bool noticeAbsence();
    void pauseBecause(PauseReason reason);
    void advance();
    void enter(int phase, std::chrono::milliseconds intoPhase = {});
    void jumpTo(int phase);
    void keepPlace(int phase, const Phase &before);
    void logHeld(std::chrono::milliseconds time);
    void addHeld(const HeldTime &more);
    void lookAtClock();
    void forgetEarlierCues();
    void sendDueCues();
    void sendCuesOfDone();
    void sendCue(const Cue &cue);
    std::chrono::milliseconds dueTime(const Cue &cue) const;
    void wakeAtNextChange();

    Timeline m_timeline;
    const Clock &m_clock;
    QTimer m_wake;
    State m_state = State::Ready;
    PauseReason m_pauseReason = PauseReason::Asked;
    int m_phase = 0;
    std::chrono::milliseconds m_intoPhase{}; ///< as of m_lookedAt
    std::chrono::milliseconds m_extension{};
    std::chrono::milliseconds m_lookedAt{};
    std::chrono::milliseconds m_sleepSeen{};
    QVector<Cue> m_pendingCues; ///< of this phase, not yet sent
    QVector<HeldTime> m_held;
    Practice m_practice;
};

} // namespace Unknot
