// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mediainterfaces.h"

#include "desktop/mediaremote.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

MediaRoot::MediaRoot(MediaRemote &remote)
    : QDBusAbstractAdaptor(&remote),
      m_remote(remote)
{
}

QString MediaRoot::identity() const
{
    return u"Unknot"_s;
}

QString MediaRoot::desktopEntry() const
{
    return m_remote.desktopEntry();
}

void MediaRoot::Raise()
{
    emit m_remote.raiseAsked();
}

MediaPlayer::MediaPlayer(MediaRemote &remote)
    : QDBusAbstractAdaptor(&remote),
      m_remote(remote)
{
    connect(&remote, &MediaRemote::moved, this,
            [this](std::chrono::microseconds position) { emit Seeked(position.count()); });
}

QString MediaPlayer::playbackStatus() const
{
    return m_remote.playbackStatus();
}

QVariantMap MediaPlayer::metadata() const
{
    return m_remote.metadata();
}

qlonglong MediaPlayer::position() const
{
    return m_remote.position().count();
}

bool MediaPlayer::canGoNext() const
{
    return m_remote.canGoNext();
}

bool MediaPlayer::canGoBack() const
{
    return m_remote.canGoBack();
}

void MediaPlayer::Play()
{
    emit m_remote.playAsked();
}

void MediaPlayer::Pause()
{
    emit m_remote.pauseAsked();
}

void MediaPlayer::PlayPause()
{
    emit m_remote.toggleAsked();
}

void MediaPlayer::Stop()
{
    emit m_remote.pauseAsked();
}

void MediaPlayer::Next()
{
    if (canGoNext())
        emit m_remote.nextAsked();
}

void MediaPlayer::Previous()
{
    if (canGoBack())
        emit m_remote.previousAsked();
}

} // namespace Unknot
