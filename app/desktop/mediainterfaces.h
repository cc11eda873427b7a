// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

namespace Unknot {

class MediaRemote;

// D-Bus has its own way to tell of a change, and would be told of Qt's signals besides.
// clazy:excludeall=qproperty-without-notify

/// What MPRIS asks of every program. Methods, properties and their names are the standard's.
class MediaRoot : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry)
    Q_PROPERTY(bool CanRaise READ canRaise)
    Q_PROPERTY(bool CanQuit READ canQuit)
    Q_PROPERTY(bool HasTrackList READ hasTrackList)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none)

public:
    explicit MediaRoot(MediaRemote &remote);

    QString identity() const;
    QString desktopEntry() const;
    bool canRaise() const { return true; }
    bool canQuit() const { return false; }
    bool hasTrackList() const { return false; }
    QStringList none() const { return {}; }

public slots:
    void Raise();
    void Quit() { }

private:
    MediaRemote &m_remote;
};

/// What MPRIS asks of a player. A turn of the session is a track.
class MediaPlayer : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double Rate READ one)
    Q_PROPERTY(double MinimumRate READ one)
    Q_PROPERTY(double MaximumRate READ one)
    Q_PROPERTY(double Volume READ one)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ canGoBack)
    Q_PROPERTY(bool CanPlay READ can)
    Q_PROPERTY(bool CanPause READ can)
    Q_PROPERTY(bool CanControl READ can)
    Q_PROPERTY(bool CanSeek READ canSeek)

public:
    explicit MediaPlayer(MediaRemote &remote);

    QString playbackStatus() const;
    QVariantMap metadata() const;
    qlonglong position() const;
    double one() const { return 1; }
    bool can() const { return true; }
    bool canGoNext() const;
    bool canGoBack() const;
    bool canSeek() const { return false; }

public slots:
    void Play();
    void Pause();
    void PlayPause();
    /// Only pauses: a key pressed by mistake must not end a session.
    void Stop();
    void Next();
    void Previous();
    // What we cannot do must still be there.
    void Seek(qlonglong) { }
    void SetPosition(const QDBusObjectPath &, qlonglong) { }
    void OpenUri(const QString &) { }

signals:
    void Seeked(qlonglong position);

private:
    MediaRemote &m_remote;
};

} // namespace Unknot
