// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopworker.h"

#include "desktop/absencewatch.h"
#include "desktop/backgroundplayers.h"
#include "desktop/busconnection.h"
#include "desktop/mediaremote.h"
#include "desktop/notification.h"
#include "desktop/screenwakefulness.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

/// All of it is made at once, when the buses have been found or not.
class DesktopWorker::Parts
{
public:
    explicit Parts(const QString &desktopEntry)
        : remote(session.connection(), desktopEntry),
          players(session.connection()),
          screen(session.connection()),
          absence(session.connection(), system.connection()),
          notification(session.connection(), desktopEntry)
    {
    }

private:
    BusConnection session{QDBusConnection::SessionBus, u"unknot-session"_s};
    BusConnection system{QDBusConnection::SystemBus, u"unknot-system"_s};

public:
    MediaRemote remote;
    BackgroundPlayers players;
    ScreenWakefulness screen;
    AbsenceWatch absence;
    Notification notification;
};

DesktopWorker::DesktopWorker(const QString &desktopEntry)
    : m_desktopEntry(desktopEntry)
{
}

DesktopWorker::~DesktopWorker() = default;

void DesktopWorker::connectToBuses()
{
    m_parts = std::make_unique<Parts>(m_desktopEntry);
    const AbsenceWatch *absence = &m_parts->absence;
    connect(absence, &AbsenceWatch::sleepComing, this, &DesktopWorker::sleepComing);
    connect(absence, &AbsenceWatch::screenLocked, this, &DesktopWorker::screenLocked);
    const MediaRemote *remote = &m_parts->remote;
    connect(remote, &MediaRemote::playAsked, this, &DesktopWorker::playAsked);
    connect(remote, &MediaRemote::pauseAsked, this, &DesktopWorker::pauseAsked);
    connect(remote, &MediaRemote::toggleAsked, this, &DesktopWorker::toggleAsked);
    connect(remote, &MediaRemote::nextAsked, this, &DesktopWorker::nextAsked);
    connect(remote, &MediaRemote::previousAsked, this, &DesktopWorker::previousAsked);
    connect(remote, &MediaRemote::raiseAsked, this, &DesktopWorker::raiseAsked);
}

void DesktopWorker::begin(OtherPlayers others, const NowPlaying &now)
{
    if (!m_parts)
        connectToBuses();
    if (others == OtherPlayers::Pause)
        m_parts->players.pause();
    show(now);
    m_parts->remote.appear();
}

void DesktopWorker::show(const NowPlaying &now)
{
    if (!m_parts)
        return;
    m_parts->remote.show(now);
    m_parts->screen.setWanted(now.isRunning);
    m_parts->absence.setSleepDelayed(now.isRunning);
}

void DesktopWorker::notify(const QString &title, const QString &text)
{
    if (m_parts)
        m_parts->notification.show(title, text);
}

void DesktopWorker::end()
{
    if (!m_parts)
        return;
    m_parts->screen.setWanted(false);
    m_parts->absence.setSleepDelayed(false);
    m_parts->notification.close();
    m_parts->remote.vanish();
    m_parts->players.playAgain();
}

void DesktopWorker::finish()
{
    end();
    if (m_parts) {
        connect(&m_parts->players, &BackgroundPlayers::settled, this, &DesktopWorker::finishWhenSettled);
        connect(&m_parts->screen, &ScreenWakefulness::settled, this, &DesktopWorker::finishWhenSettled);
    }
    finishWhenSettled();
}

void DesktopWorker::finishWhenSettled()
{
    if (!m_parts || (m_parts->players.isSettled() && m_parts->screen.isSettled()))
        emit finished();
}

} // namespace Unknot
