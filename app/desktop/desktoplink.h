// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "desktop/nowplaying.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Unknot {

class DesktopWorker;

/// The desktop's part in a session, over D-Bus: keeps the screen awake while it runs, stands among the media
/// players, pauses the others, and hears of sleep and of a locked screen.
/// A bus may let whoever talks to it wait, so all of that is done in a thread of its own; nothing here waits.
class DesktopLink : public QObject
{
    Q_OBJECT

public:
    /// `desktopEntry` is the name of the desktop file, without its suffix.
    explicit DesktopLink(const QString &desktopEntry, QObject *parent = nullptr);
    /// Ends the session, and waits for a moment until the others know. A bus that has stopped answering by
    /// then is left behind with its thread, and the program ends without tidying up.
    ~DesktopLink() override;

    void begin(OtherPlayers others, const NowPlaying &now);
    /// At every change; time that goes by is none.
    void show(const NowPlaying &now);
    /// For somebody who does not look at the window.
    void notify(const QString &title, const QString &text);
    void end();

signals:
    void sleepComing();
    void screenLocked();
    void playAsked();
    void pauseAsked();
    void toggleAsked();
    void nextAsked();
    void previousAsked();
    void raiseAsked();

private:
    void connectWorker();
    /// `act` takes the worker, in its thread.
    template <typename Act>
    void post(Act act);

    std::unique_ptr<QThread> m_thread;
    DesktopWorker *m_worker; ///< goes with its thread
};

} // namespace Unknot
