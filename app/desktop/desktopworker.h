// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "desktop/nowplaying.h"

#include <QObject>

#include <memory>

namespace Unknot {

/// Does what DesktopLink is asked for, in the thread that may wait for the bus.
class DesktopWorker : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWorker(const QString &desktopEntry);
    ~DesktopWorker() override;

    void begin(OtherPlayers others, const NowPlaying &now);
    void show(const NowPlaying &now);
    void notify(const QString &title, const QString &text);
    void end();
    /// Ends, and then emits finished() as soon as the last order is given.
    void finish();

signals:
    void sleepComing();
    void screenLocked();
    void playAsked();
    void pauseAsked();
    void toggleAsked();
    void nextAsked();
    void previousAsked();
    void raiseAsked();
    void finished();

private:
    class Parts;

    void connectToBuses();
    void finishWhenSettled();

    QString m_desktopEntry;
    std::unique_ptr<Parts> m_parts; ///< none until the first session begins
};

} // namespace Unknot
