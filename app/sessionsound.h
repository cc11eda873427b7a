// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "core/settings.h"

#include <QPointer>
#include <QTimer>

namespace Unknot {

class Clock;
class SoundClient;

/// Lets the cues of a session be heard: as tones, as words, or as both, in the way a person chose for its
/// routine. A pause and a jump cut off what is being said. A tone that was announced may have sounded while
/// this program stood still, or just before a pause; when its cue then comes, it does not sound once more.
class SessionSound : public QObject
{
    Q_OBJECT

public:
    /// What belongs to no cue of a timeline.
    static constexpr int testId = 1'000'000;
    static constexpr int beforehandId = 1'000'001;
    static constexpr int pauseId = 1'000'002;

    /// Both outlive this object. The clock is that of the sessions.
    SessionSound(SoundClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Takes effect at once.
    void setSettings(const Settings &settings);
    /// Of the texts: what is said is said in it.
    void setLanguage(const QString &language) { m_language = language; }

    /// Speaks before there is a session, where its routine is to be spoken; empty words end that. begin()
    /// does so too.
    void sayBeforehand(const QString &words, const QString &routineId);

    /// Gets sound ready for a session; end() lets it go.
    void begin(SessionPlayer &player, const QString &routineId);
    void end();

    /// False while sound may come at any moment, so that a session had better wait for it.
    bool isReady() const;
    /// The session is going to start that much later: its first tone is then in time, too.
    void expectStart(std::chrono::milliseconds wait);

    /// One tone, or one sentence, to hear whether sound works.
    void testTones();
    void testVoice();

signals:
    /// isReady() may have become true.
    void ready();

private:
    /// A tone that sounds by itself when its moment comes.
    struct Announced
    {
        int id = 0;
        std::chrono::milliseconds at{}; ///< by the clock of the session
    };

    void noteHeard(int id);
    void give(const Cue &cue);
    void hush();
    void followState(SessionPlayer::State state);
    void sayOfPause(const QString &words);
    void planNext();
    void planTone(const CueToCome &next);
    void planWakeUp(std::chrono::milliseconds wait);
    void forgetPlans();
    void forgetHeard();
    void startAnew();
    void wakeUp();
    void applyProfile();
    bool isWanted() const;
    void beginTest();
    void endTest();

    SoundClient &m_client;
    const Clock &m_clock;
    Settings m_settings;
    CueProfile m_profile;
    QString m_language;
    QString m_routineId;
    QPointer<SessionPlayer> m_player; ///< null when there is no session
    bool m_isBeforehand = false; ///< something is asked before one
    std::optional<Announced> m_announced;
    std::optional<int> m_recalled; ///< the last id that was, perhaps too late
    std::optional<int> m_heardAhead; ///< the id of a cue that is still to come
    QTimer m_wakeUp;
    QTimer m_test;
};

} // namespace Unknot
