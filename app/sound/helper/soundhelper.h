// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/helper/dispatcherspeaker.h"
#include "sound/helper/espeakspeaker.h"
#include "sound/helper/narrator.h"
#include "sound/helper/soundstream.h"
#include "sound/soundcommand.h"

#include <QByteArray>
#include <QObject>

namespace Unknot {

/// Obeys one-line commands and answers on standard output. Finished once there is nothing to play on: whoever
/// started it starts it again, which is the one sure way to find a sound server that came back.
class SoundHelper : public QObject
{
    Q_OBJECT

public:
    explicit SoundHelper(QObject *parent = nullptr);

    void start();
    void obey(const QByteArray &line);
    /// Says and plays nothing more.
    void end();

signals:
    void finished();

private:
    void carryOut(const PlayTone &command);
    void carryOut(const AnnounceTone &command);
    void carryOut(const Recall &command);
    void carryOut(const Say &command);
    void carryOut(const Hush &command);
    void carryOut(const PrepareVoice &command);
    void carryOut(const SetVoice &command);
    void carryOut(const SetVolumes &command);
    void carryOut(const WakeUp &command);
    void carryOut(const Ping &command);
    void carryOut(const Quit &command);
    void reportOutputOn();
    void reportOutputOff();
    void reportPlayed(int id);
    void reportSpoke(int id, VoiceWay way);
    void reportNotSpoken(int id);
    void reportWay(VoiceWay way);

    SoundStream m_stream;
    DispatcherSpeaker m_dispatcher;
    EspeakSpeaker m_espeak;
    Narrator m_narrator;
};

} // namespace Unknot
