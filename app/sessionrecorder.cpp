// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrecorder.h"

#include "core/clock.h"

namespace Unknot {

namespace {

/// What is out of range was never chosen by a person.
Discomfort inRange(Discomfort score)
{
    return score && *score >= 0 && *score <= 10 ? score : std::nullopt;
}

} // namespace

SessionRecorder::SessionRecorder(const Library &library, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock)
{
}

void SessionRecorder::begin(SessionPlayer *player, const Routine &routine, const QString &language)
{
    end();
    m_record = recordOf(routine, player->timeline().plannedLength(), language, m_clock.now());
    m_earlier.clear();
    listenTo(player, routine);
}

void SessionRecorder::carryOn(SessionPlayer *player, const Routine &routine, const SessionRecord &earlier)
{
    end();
    m_record = earlier;
    m_earlier = earlier.held;
    for (const HeldRecord &held : earlier.held)
        player->addEarlier(
            {.step = held.step, .side = held.side, .held = held.held, .exerciseId = held.exerciseId});
    listenTo(player, routine);
}

void SessionRecorder::listenTo(SessionPlayer *player, const Routine &routine)
{
    m_player = player;
    m_routine = routine;
    m_isRunning = false;
    m_isOver = false;
    connect(player, &SessionPlayer::stateChanged, this, &SessionRecorder::followState);
    connect(player, &SessionPlayer::phaseChanged, this, &SessionRecorder::save);
    connect(player, &SessionPlayer::progressed, this, &SessionRecorder::countPractice);
}

void SessionRecorder::end()
{
    if (!m_player)
        return;
    if (!m_player->isOver())
        save();
    m_player->disconnect(this);
    m_player.clear();
}

void SessionRecorder::setDiscomfortBefore(Discomfort score)
{
    m_record.discomfortBefore = inRange(score);
    write();
}

void SessionRecorder::setDiscomfortAfter(Discomfort score)
{
    m_record.discomfortAfter = inRange(score);
    write();
}

void SessionRecorder::addHurt(Discomfort score, std::optional<Region> where)
{
    if (!m_player)
        return;
    const Phase &phase = m_player->phase();
    const Exercise *exercise = m_library.exercise(phase.exerciseId);
    m_record.hurts.append({.when = withOffset(m_clock.now()),
                           .exerciseId = phase.exerciseId,
                           .exerciseName = exercise ? exercise->name : phase.exerciseId,
                           .side = phase.side,
                           .score = inRange(score),
                           .where = where});
    save();
}

void SessionRecorder::setLastHurt(Discomfort score, std::optional<Region> where)
{
    if (m_record.hurts.isEmpty())
        return;
    m_record.hurts.last().score = inRange(score);
    m_record.hurts.last().where = where;
    write();
}

void SessionRecorder::save()
{
    if (!m_player || m_isOver || m_player->state() == SessionPlayer::State::Ready)
        return;
    countPractice();
    m_record.ended = withOffset(m_clock.now());
    m_record.planned = m_player->timeline().plannedLength();
    m_record.finished = m_player->isFinished();
    m_record.stepsReached = std::max(m_record.stepsReached, m_player->phase().step + 1);
    m_record.held = heldRecords(m_player->heldTimes(), m_routine, m_library, m_earlier);
    write();
}

void SessionRecorder::followState(SessionPlayer::State state)
{
    if (state == SessionPlayer::State::Running) {
        m_countedUntil = m_clock.uptime();
        m_isRunning = true;
        return;
    }
    // Nobody knows what the person did in the time that went by unseen.
    const bool wasAway =
        state == SessionPlayer::State::Paused && m_player->pauseReason() != SessionPlayer::PauseReason::Asked;
    if (wasAway)
        m_isRunning = false;
    save();
    m_isRunning = false;
    m_isOver = m_player->isOver();
}

void SessionRecorder::countPractice()
{
    const std::chrono::milliseconds now = m_clock.uptime();
    if (m_isRunning)
        m_record.practised += now - m_countedUntil;
    m_countedUntil = now;
}

/// Before the first phase there is nothing that is worth a record.
void SessionRecorder::write()
{
    if (m_player && m_player->state() != SessionPlayer::State::Ready)
        emit recordChanged(m_record);
}

} // namespace Unknot
