// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/soundclient.h"
#include "support/soundrecording.h"
#include "support/soundserver.h"
#include "support/speechservice.h"

#include <chrono>
#include <memory>

namespace Unknot {

/// Someone to speak and someone to listen: the sound client with the real helper, a sound server, a Speech
/// Dispatcher that may be started, and a recording of all that is heard.
class VoiceStage
{
public:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::milliseconds;

    struct Heard
    {
        Milliseconds delay{}; ///< an hour when it was not heard
        VoiceWay way = VoiceWay::Unknown;
    };

    VoiceStage();
    ~VoiceStage();

    /// Whether the sound server runs and is listened to.
    bool open();

    /// Listens again, to a server that has been started again.
    bool listenAnew();

    /// Whether there is sound; who speaks may be found out a little later.
    bool startClient(const QString &language);

    /// As startClient(), with the service that it takes; whether it is the one who speaks.
    bool startVoice(VoiceWay way, const QString &language);

    /// As startClient(), again and again: a service that answers late, because the machine is busy, is not
    /// waited for, and may be in time at the next start.
    bool startUntilSpokenBy(VoiceWay way, const QString &language);

    SoundClient &client() { return *m_client; }
    SoundServer &server() { return *m_server; }
    SpeechService &service() { return *m_service; }
    const SoundRecording &recording() const { return *m_recording; }

    /// Says it once all is silent. How long after it was asked for it is heard, and by whom it is said.
    Heard heard(const QString &phrase, const QString &language);

    bool waitForSilence() const;

    static Milliseconds between(Clock::time_point begin, Clock::time_point end);
    static QString longPhrase();

private:
    std::unique_ptr<SoundServer> m_server;
    std::unique_ptr<SpeechService> m_service;
    std::unique_ptr<SoundClient> m_client;
    std::unique_ptr<SoundRecording> m_recording;
};

} // namespace Unknot
