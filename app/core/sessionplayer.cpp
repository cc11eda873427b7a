// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionplayer.h"

#include "core/clock.h"

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Longer than this between two looks at the clock, and the person may not have been there.
constexpr milliseconds awayAfter = 2s;

/// Cues later than this are dropped, so that coming back does not sound ten at once.
constexpr milliseconds staleAfter = 1500ms;

/// When a cue is due that no clock brings: the person does, who ends the phase.
constexpr milliseconds never = milliseconds::max();

/// "Back" this early in a turn means the turn before it.
constexpr milliseconds backGoesFurtherUntil = 3s;

} // namespace

SessionPlayer::SessionPlayer(Timeline timeline, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_timeline(std::move(timeline)),
      m_clock(clock)
{
    Q_ASSERT(!m_timeline.phases().isEmpty());
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &SessionPlayer::update);
    m_practice.plan(m_timeline);
    enter(0);
}

milliseconds SessionPlayer::phaseElapsed() const
{
    return m_intoPhase;
}

milliseconds SessionPlayer::phaseElapsedNow() const
{
    if (m_state != State::Running)
        return m_intoPhase;
    // Whoever was away for longer will find the session where it was left.
    return m_intoPhase + std::clamp(m_clock.uptime() - m_lookedAt, 0ms, awayAfter);
}

milliseconds SessionPlayer::phaseRemaining() const
{
    return std::max(0ms, phaseLength() - m_intoPhase);
}

milliseconds SessionPlayer::totalRemaining() const
{
    return isOver() ? 0ms : m_timeline.plannedLength() - phase().end() + phaseRemaining();
}

std::optional<CueToCome> SessionPlayer::nextCue() const
{
    const milliseconds since = m_state == State::Running ? m_clock.uptime() - m_lookedAt : 0ms;
    const auto next =
        std::ranges::min_element(m_pendingCues, {}, [this](const Cue &cue) { return dueTime(cue); });
    if (next != m_pendingCues.end() && dueTime(*next) != never)
        return CueToCome{*next, dueTime(*next) - m_intoPhase - since};
    const auto later = m_timeline.cuesOf(m_phase + 1);
    if (later.empty() || phase().waitsForPerson)
        return {};
    return CueToCome{later.front(), phaseRemaining() + later.front().at - phase().end() - since};
}

void SessionPlayer::start()
{
    if (m_state != State::Ready)
        return;
    lookAtClock();
    setState(State::Running);
    emit phaseChanged(m_phase);
    advance();
}

void SessionPlayer::pause(PauseReason reason)
{
    update();
    if (m_state == State::Running)
        pauseBecause(reason);
}

void SessionPlayer::resume()
{
    if (m_state != State::Paused)
        return;
    lookAtClock();
    setState(State::Running);
    advance();
}

void SessionPlayer::stop()
{
    update();
    if (!isOver())
        setState(State::Stopped);
}

void SessionPlayer::back()
{
    update();
    const int turn = m_timeline.turnStart(m_phase);
    const milliseconds intoTurn = phase().start - m_timeline.phases().at(turn).start + m_intoPhase;
    jumpTo(intoTurn > backGoesFurtherUntil || turn == 0 ? turn : m_timeline.turnStart(turn - 1));
}

void SessionPlayer::skip()
{
    update();
    jumpTo(m_timeline.nextTurnStart(m_phase));
}

void SessionPlayer::repeat()
{
    update();
    jumpTo(m_timeline.repetitionStart(m_phase));
}

void SessionPlayer::restartStep()
{
    update();
    jumpTo(m_timeline.stepStart(m_phase));
}

void SessionPlayer::leadInAgain()
{
    update();
    if (const std::optional<int> way = m_timeline.wayInto(m_phase))
        jumpTo(*way);
}

void SessionPlayer::finishPhase()
{
    update();
    if (phase().waitsForPerson && !isOver())
        m_practice.finish(phase());
    jumpTo(m_phase + 1);
}

void SessionPlayer::extend(milliseconds by)
{
    update();
    if (isOver() || !canBeLengthened(phase()))
        return;
    m_extension += by;
    // The countdown belongs to the end, and the end has moved: what was already counted comes again.
    for (const Cue &cue : m_timeline.cuesOf(m_phase)) {
        if (isPlacedFromEnd(cue.kind) && dueTime(cue) > m_intoPhase && !m_pendingCues.contains(cue))
            m_pendingCues.append(cue);
    }
    wakeAtNextChange();
    emit progressed();
}

void SessionPlayer::layAnew(const Timeline &timeline)
{
    update();
    if (isOver())
        return;
    m_practice.plan(timeline);
    const Phase before = phase();
    const int place = timeline.placeOf(before);
    if (place == timeline.phases().size()) {
        setState(State::Finished);
        return;
    }
    m_timeline = timeline;
    m_phase = place; // whoever listens may ask for it
    emit laidAnew();
    keepPlace(place, before);
}

/// As far into the phase as before by its share, since its length may be another one.
void SessionPlayer::keepPlace(int place, const Phase &before)
{
    const Phase &now = m_timeline.phases().at(place);
    const bool isSame = now.kind == before.kind && now.repetition == before.repetition
        && now.side == before.side && now.set == before.set && now.exerciseId == before.exerciseId;
    if (!isSame)
        return jumpTo(place);
    const milliseconds extension = m_extension;
    enter(place, m_intoPhase * now.length.count() / before.length.count());
    m_extension = extension;
    forgetEarlierCues();
    wakeAtNextChange();
    emit progressed();
}

void SessionPlayer::moveTo(int phase, milliseconds intoPhase)
{
    const int index = std::clamp(phase, 0, int(m_timeline.phases().size()) - 1);
    enter(index, std::clamp(intoPhase, 0ms, m_timeline.phases().at(index).length));
    forgetEarlierCues();
    emit progressed();
}

void SessionPlayer::addEarlier(const HeldTime &held)
{
    addHeld(held);
    m_practice.addEarlier(held.step, held.side, held.held);
}

/// What belongs to the time before this moment has been heard already.
void SessionPlayer::forgetEarlierCues()
{
    m_pendingCues.removeIf([this](const Cue &cue) { return dueTime(cue) < m_intoPhase; });
}

void SessionPlayer::update()
{
    if (m_state != State::Running || noticeAbsence())
        return;
    const milliseconds passed = m_clock.uptime() - m_lookedAt;
    lookAtClock();
    m_intoPhase += passed;
    logHeld(passed);
    advance();
}

/// Pauses where the session was when someone last looked, if that was too long ago.
bool SessionPlayer::noticeAbsence()
{
    if (m_clock.sleepTime() - m_sleepSeen > awayAfter)
        pauseBecause(PauseReason::Slept);
    else if (m_clock.waitFor(m_clock.uptime() - m_lookedAt) > awayAfter)
        pauseBecause(PauseReason::Away);
    return m_state == State::Paused;
}

void SessionPlayer::pauseBecause(PauseReason reason)
{
    m_pauseReason = reason;
    setState(State::Paused);
}

void SessionPlayer::setState(State state)
{
    m_state = state;
    if (state != State::Running)
        m_wake.stop();
    emit stateChanged(state);
}

/// Carries what has run over the end of a phase into the next one, so that nothing is ever lost.
void SessionPlayer::advance()
{
    sendDueCues();
    while (m_state == State::Running && !phase().waitsForPerson && m_intoPhase >= phaseLength()) {
        const milliseconds over = m_intoPhase - phaseLength();
        logHeld(-over);
        if (m_phase + 1 == m_timeline.phases().size()) {
            m_intoPhase = phaseLength();
            setState(State::Finished);
            break;
        }
        enter(m_phase + 1, over);
        logHeld(over);
        emit phaseChanged(m_phase);
        sendDueCues();
    }
    wakeAtNextChange();
    emit progressed();
}

void SessionPlayer::enter(int phase, milliseconds intoPhase)
{
    m_phase = phase;
    m_intoPhase = intoPhase;
    m_extension = 0ms;
    const auto cues = m_timeline.cuesOf(phase);
    m_pendingCues = QVector<Cue>(cues.begin(), cues.end());
}

void SessionPlayer::jumpTo(int phase)
{
    if (isOver())
        return;
    if (phase > m_phase)
        sendCuesOfDone();
    if (phase >= m_timeline.phases().size()) {
        setState(State::Finished);
        return;
    }
    enter(phase);
    emit jumped();
    emit phaseChanged(m_phase);
    if (m_state == State::Running)
        advance();
    else
        emit progressed();
}

void SessionPlayer::logHeld(milliseconds time)
{
    if (!isWork(phase().kind) || time == 0ms)
        return;
    addHeld({.step = phase().step, .side = phase().side, .held = time, .exerciseId = phase().exerciseId});
    m_practice.add(phase(), time);
}

void SessionPlayer::addHeld(const HeldTime &more)
{
    const auto same = [&more](const HeldTime &held) {
        return held.step == more.step && held.side == more.side && held.exerciseId == more.exerciseId;
    };
    const auto held = std::find_if(m_held.begin(), m_held.end(), same);
    if (held == m_held.end())
        m_held += more;
    else
        held->held += more.held;
}

void SessionPlayer::lookAtClock()
{
    m_lookedAt = m_clock.uptime();
    m_sleepSeen = m_clock.sleepTime();
}

void SessionPlayer::sendDueCues()
{
    const auto isDue = [this](const Cue &cue) {
        return dueTime(cue) <= m_intoPhase;
    };
    const auto firstLater = std::stable_partition(m_pendingCues.begin(), m_pendingCues.end(), isDue);
    const QVector<Cue> due(m_pendingCues.begin(), firstLater);
    m_pendingCues.remove(0, due.size());
    for (const Cue &cue : due)
        sendCue(cue);
}

/// The person has ended what waited for them, sooner or later than estimated.
void SessionPlayer::sendCuesOfDone()
{
    if (m_state != State::Running)
        return;
    const QVector<Cue> pending = std::exchange(m_pendingCues, {});
    for (const Cue &cue : pending) {
        if (dueTime(cue) == never)
            emit cueDue(cue);
    }
}

void SessionPlayer::sendCue(const Cue &cue)
{
    if (m_clock.waitFor(m_intoPhase - dueTime(cue)) <= staleAfter)
        emit cueDue(cue);
}

/// From the start of the phase as it is now, with what was added to it.
milliseconds SessionPlayer::dueTime(const Cue &cue) const
{
    if (phase().waitsForPerson && isPlacedFromEnd(cue.kind))
        return never;
    return cue.at - phase().start + (isPlacedFromEnd(cue.kind) ? m_extension : 0ms);
}

void SessionPlayer::wakeAtNextChange()
{
    if (m_state != State::Running)
        return;
    const milliseconds toNextSecond =
        phase().waitsForPerson ? 1s - m_intoPhase % 1s : (phaseRemaining() - 1ms) % 1s + 1ms;
    milliseconds wait = std::max(1ms, toNextSecond);
    for (const Cue &cue : m_pendingCues)
        wait = std::min(wait, std::max(1ms, dueTime(cue) - m_intoPhase));
    m_wake.start(std::max(1ms, m_clock.waitFor(wait)));
}

} // namespace Unknot
