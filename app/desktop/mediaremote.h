// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/nowplaying.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QObject>
#include <QVariantMap>

namespace Unknot {

/// Stands among the media players of the desktop (MPRIS), so that media keys and headsets reach the session.
/// Between appear() and vanish() only: at other times those keys belong to other players.
class MediaRemote : public QObject
{
    Q_OBJECT

public:
    /// `desktopEntry` is the name of the desktop file.
    MediaRemote(const QDBusConnection &bus, const QString &desktopEntry, QObject *parent = nullptr);
    ~MediaRemote() override;

    void appear();
    void vanish();
    /// Tells everybody only what differs from before.
    void show(const NowPlaying &now);

    QString desktopEntry() const { return m_desktopEntry; }
    QString playbackStatus() const;
    QVariantMap metadata() const;
    std::chrono::microseconds position() const;
    /// While it is paused a question may be open, and is not to be skipped. After the last turn comes the
    /// end, which is not for a key that is pressed by mistake.
    bool canGoNext() const { return m_now.isRunning && !m_now.isLast; }
    bool canGoBack() const { return m_now.isRunning; }

signals:
    void playAsked();
    void pauseAsked();
    void toggleAsked();
    void nextAsked();
    void previousAsked();
    void raiseAsked();
    /// Elsewhere in the same turn than time alone would lead to.
    void moved(std::chrono::microseconds position);

private:
    void requestName(const QString &name);
    void sayChanged(const QVariantMap &properties);

    QDBusConnection m_bus;
    QString m_desktopEntry;
    QString m_name; ///< on the bus; empty when not there
    NowPlaying m_now;
    QElapsedTimer m_sinceShown;
};

} // namespace Unknot
