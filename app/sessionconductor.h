// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "core/sessionstate.h"
#include "core/settings.h"

#include <memory>

namespace Unknot {

class SessionKeeper;
class SessionSound;

/// Leads one session at a time: gets sound ready for it, and keeps on disk where it is, so that a
/// session that was cut short can be continued.
class SessionConductor : public QObject
{
    Q_OBJECT

public:
    /// All references outlive the conductor.
    SessionConductor(const Library &library, const Clock &clock, SessionKeeper &keeper, SessionSound &sound,
                     QObject *parent = nullptr);
    ~SessionConductor() override;

    /// Takes effect at once on sound, and on the times of the next session.
    void setSettings(const Settings &settings);

    /// Lays the routine out and gets sound ready. Ends the one before it.
    SessionPlayer *begin(const Routine &routine);
    /// As begin(), at the place and with the preferences of before.
    SessionPlayer *resume(const SessionState &state, const Routine &routine);
    /// What begin() has made ready runs, at once or as soon as sound is there.
    void start();
    /// Lays the session out anew and goes on where it was, or as near as there is.
    void changePreferences(const TimelinePreferences &preferences);
    /// Of the session there is.
    const TimelinePreferences &preferences() const { return m_preferences; }
    void end();
    /// What the journal calls this session, for whoever goes on with it.
    void setRecordId(const QString &id) { m_recordId = id; }
    /// Where the session is at this moment, if it has begun and is not over.
    void save();
    /// This one was cut short before, and can still be continued when the session that comes first is over.
    void keepForLater(const std::optional<SessionState> &state) { m_forLater = state; }

    /// From begin() or resume() to end(), whether it goes on or is over.
    bool hasSession() const { return m_player != nullptr; }
    /// Whether there is one that was done to its end.
    bool isFinished() const { return m_player && m_player->isFinished(); }
    /// Of the last session there was.
    const QString &routineId() const { return m_routine.id; }

signals:
    /// The state could not be saved; said once a session.
    void problemMet(const QString &message);

private:
    SessionPlayer *prepare(const Routine &routine, const TimelinePreferences &preferences);
    void startWhenReady();
    void followState(SessionPlayer::State state);
    void logTime(SessionPlayer::State state) const;
    void saveState();
    void forget();
    void passOn(const QString &problem);

    const Library &m_library;
    const Clock &m_clock;
    SessionKeeper &m_keeper;
    SessionSound &m_sound;
    Settings m_settings;
    Routine m_routine;
    QString m_recordId;
    TimelinePreferences m_preferences;
    std::unique_ptr<SessionPlayer> m_player; ///< null when there is no session
    std::optional<SessionState> m_forLater;
    bool m_startsWhenReady = false;
    bool m_saidProblem = false;
};

} // namespace Unknot
