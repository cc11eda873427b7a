// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"

#include <QPointer>

namespace Unknot {

/// What a person can do to the session that is played. Whatever makes no sense at the moment does nothing.
class SessionRemote
{
public:
    /// The player may go before the remote does.
    void setPlayer(SessionPlayer *player) { m_player = player; }
    /// While a question is open, what would move the session does nothing.
    void setLocked(bool locked) { m_isLocked = locked; }

    bool isRunning() const { return m_player && !m_player->isOver(); }
    bool isPlaying() const { return m_player && m_player->state() == SessionPlayer::State::Running; }
    bool isPaused() const { return m_player && m_player->state() == SessionPlayer::State::Paused; }
    bool isReady() const { return m_player && m_player->state() == SessionPlayer::State::Ready; }

    /// The person still gets ready for the first phase, or nothing has begun at all.
    bool isBeforeTheBeginning() const;

    /// False when the session is over: the player looks at the clock first, and may find that it has just
    /// ended.
    bool pause();
    void goOn();
    void back();
    void next();
    void extend();
    void repeat();
    /// Of repetitions at the person's own pace.
    void finishOwnPace();
    /// All sets and sides of the step.
    void skipStep();
    void restartStep();
    /// So that there is time to get into the position again.
    void leadInAgain();
    void stop();

private:
    bool canMove() const { return isRunning() && !m_isLocked; }

    QPointer<SessionPlayer> m_player;
    bool m_isLocked = false;
};

} // namespace Unknot
