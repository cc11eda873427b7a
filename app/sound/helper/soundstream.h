// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/soundmixer.h"

#include <QAudioDevice>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <span>

class QAudioSink;
class QIODevice;

namespace Unknot {

/// An endless stream of sound to the default output: tones and speech when there are any, silence otherwise.
///
/// It is always running, because starting a stream for each of them loses some and delays all.
class SoundStream : public QObject
{
    Q_OBJECT

public:
    explicit SoundStream(QObject *parent = nullptr);
    ~SoundStream() override;

    /// False when there is no output to stream to.
    bool open();

    void play(int id, Tone tone);
    /// To be heard at `at`, a moment of the system's uptime.
    void announce(int id, Tone tone, std::chrono::milliseconds at);
    void recall();
    /// In place of what it says now.
    void say(const Speech &speech);
    void hush();
    void wakeUp(std::chrono::milliseconds ahead);
    void setVolumes(int tones, int voice);

signals:
    /// The sound server takes what we send; said once.
    void flowed();

    /// The sound server takes nothing any more. There is no way back: Qt 6.4 does not find a server again
    /// that was not there when it looked first, and keeps the outputs of one that died.
    void broke();

    /// The last of a tone was sent.
    void played(int id);

    /// The last of what was said was sent; never comes for what was hushed.
    void speechEnded();

private:
    std::chrono::milliseconds lengthInQueue() const;
    void feed();
    void waitForRoom();
    void write(std::span<const float> samples);
    void followDefaultOutput();
    void end();

    QAudioDevice m_output;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_input = nullptr; ///< of the sink, which owns it
    SoundMixer m_mixer;
    QTimer m_feeding;
    QTimer m_following;
    int m_feedsTaken = 0;
    int m_feedsRefused = 0; ///< since the last one taken
};

} // namespace Unknot
