// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "core/sessionplayer.h"
#include "desktop/desktoplink.h"

#include <QPointer>

namespace Unknot {

class Library;

/// Where the session is, in the words of media players. A turn of it is a track.
NowPlaying nowPlaying(const SessionPlayer &player, const Routine &routine, const Library &library);

/// Ties a session to the desktop: tells it what is played, and lets its keys, its sleep and its lock reach
/// the player. Takes part from the first moment in which the session runs until it is over.
class SessionDesktop : public QObject
{
    Q_OBJECT

public:
    /// The library outlives this object. `desktopEntry` is the name of the desktop file, without its suffix.
    SessionDesktop(const Library &library, const QString &desktopEntry, QObject *parent = nullptr);

    /// The player may go before leave(). Leaves the session before it.
    void follow(SessionPlayer *player, const Routine &routine, OtherPlayers others);
    void leave();
    /// A question is open, which only a person at the window can answer: the keys move nothing.
    void setAsking(bool isAsking) { m_isAsking = isAsking; }
    /// What to do now, while nobody looks at the window.
    void notify(const QString &title, const QString &text);

signals:
    /// The person wants to see the window.
    void raiseAsked();

private:
    void connectDesktop();
    void followState(SessionPlayer::State state);
    void show();
    void play();
    void pause(SessionPlayer::PauseReason reason);
    void toggle();
    void next();
    void previous();
    bool isRunning() const;

    const Library &m_library;
    DesktopLink m_link;
    QPointer<SessionPlayer> m_player;
    Routine m_routine;
    OtherPlayers m_others{};
    bool m_takesPart = false;
    bool m_isAsking = false;
};

} // namespace Unknot
