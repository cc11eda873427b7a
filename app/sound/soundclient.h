// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "sound/soundcommand.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

class QProcess;

namespace Unknot {

/// Plays tones through the sound helper, a process of its own: sound libraries may wait for ever on a sound
/// server that no longer answers. One that hangs or ends is replaced, and nothing here ever waits for it.
class SoundClient : public QObject
{
    Q_OBJECT

public:
    explicit SoundClient(const QString &helperPath, QObject *parent = nullptr);
    ~SoundClient() override;

    /// Whether a tone played now would be heard.
    bool isAvailable() const { return m_isAvailable; }

    /// Starts the helper, and again whenever it ends, until stop().
    void start();
    void stop();

    /// Heard now or not at all: dropped while sound is not available. Only the first tone waits, for a
    /// moment, until the helper has started.
    void play(Tone tone);

    /// 0 to 100.
    void setVolume(int percent);

signals:
    void availableChanged(bool isAvailable);

private:
    void startHelper();
    void replaceHelper();
    void beat();
    bool isHelperStuck() const;
    void readAnswers();
    void take(const QByteArray &answer);
    void greetHelper();
    void outputIsOn();
    void send(const SoundCommand &command);
    void setAvailable(bool isAvailable);
    void stopWarmingUp();

    QString m_helperPath;
    QProcess *m_helper = nullptr; ///< a child of ours; none while waiting for the next start
    QTimer m_heartbeat;
    QTimer m_restart;
    QTimer m_warmingUp; ///< runs for as long as the first tone may wait
    std::optional<Tone> m_firstTone;
    std::chrono::milliseconds m_restartDelay;
    int m_lastPing = 0;
    int m_lastPong = 0;
    bool m_isReady = false;
    bool m_isAvailable = false;
    int m_volume = 100;
};

} // namespace Unknot
