// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionconductor.h"

#include "core/clock.h"
#include "core/cuelog.h"
#include "sessionsound.h"
#include "storage/sessionkeeper.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// The first tone needs as long until it is heard.
constexpr auto runUp = 100ms;

} // namespace

SessionConductor::SessionConductor(const Library &library, const Clock &clock, SessionKeeper &keeper,
                                   SessionSound &sound, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_keeper(keeper),
      m_sound(sound)
{
    connect(&m_keeper, &SessionKeeper::problemMet, this, &SessionConductor::passOn);
    connect(&m_sound, &SessionSound::ready, this, &SessionConductor::startWhenReady);
}

SessionConductor::~SessionConductor() = default;

void SessionConductor::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_sound.setSettings(settings);
}

SessionPlayer *SessionConductor::begin(const Routine &routine)
{
    return prepare(routine, m_settings.timelinePreferences());
}

SessionPlayer *SessionConductor::resume(const SessionState &state, const Routine &routine)
{
    m_forLater.reset();
    SessionPlayer *player = prepare(routine, state.preferences);
    player->moveTo(state.phase, state.intoPhase);
    return player;
}

SessionPlayer *SessionConductor::prepare(const Routine &routine, const TimelinePreferences &preferences)
{
    end();
    m_routine = routine;
    m_recordId.clear();
    m_preferences = preferences;
    m_saidProblem = false;
    m_startsWhenReady = false;
    m_player = std::make_unique<SessionPlayer>(Timeline::of(routine, m_library, preferences), m_clock);
    connect(m_player.get(), &SessionPlayer::stateChanged, this, &SessionConductor::followState);
    connect(m_player.get(), &SessionPlayer::phaseChanged, this, &SessionConductor::saveState);
    m_sound.begin(*m_player, routine.id);
    return m_player.get();
}

void SessionConductor::start()
{
    m_startsWhenReady = true;
    startWhenReady();
}

/// The first tone marks the beginning, so the beginning waits for it, but only for a moment.
void SessionConductor::startWhenReady()
{
    if (!m_player || !m_sound.isReady() || !std::exchange(m_startsWhenReady, false))
        return;
    m_sound.expectStart(runUp);
    QTimer::singleShot(m_clock.waitFor(runUp), m_player.get(), &SessionPlayer::start);
}

void SessionConductor::changePreferences(const TimelinePreferences &preferences)
{
    if (!m_player || preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_player->layAnew(Timeline::of(m_routine, m_library, preferences));
    if (!m_player->isOver())
        saveState();
}

void SessionConductor::end()
{
    if (!m_player)
        return;
    m_player.reset();
    m_sound.end();
    forget();
}

void SessionConductor::save()
{
    if (!m_player || m_player->state() == SessionPlayer::State::Ready)
        return;
    m_player->update();
    if (!m_player->isOver())
        saveState();
}

/// There is nothing of this session to continue any more.
void SessionConductor::forget()
{
    if (m_forLater)
        m_keeper.save(*m_forLater);
    else
        m_keeper.clear();
}

void SessionConductor::followState(SessionPlayer::State state)
{
    logTime(state);
    if (m_player->isOver())
        forget();
    if (state == SessionPlayer::State::Paused)
        saveState();
}

/// For whoever compares what was heard and seen with the plan.
void SessionConductor::logTime(SessionPlayer::State state) const
{
    const auto uptime = static_cast<long long>(m_clock.uptime().count());
    if (state == SessionPlayer::State::Running)
        qCDebug(cueLog, "begun %lld", uptime);
    else if (m_player->isOver())
        qCDebug(cueLog, "over %lld", uptime);
}

void SessionConductor::saveState()
{
    m_keeper.save({.routineId = m_routine.id,
                   .recordId = m_recordId,
                   .phase = m_player->phaseIndex(),
                   .intoPhase = m_player->phaseElapsed(),
                   .preferences = m_preferences,
                   .savedAt = m_clock.now()});
}

void SessionConductor::passOn(const QString &problem)
{
    if (!std::exchange(m_saidProblem, true))
        emit problemMet(problem);
}

} // namespace Unknot
