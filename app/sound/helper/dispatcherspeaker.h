// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/helper/speaker.h"
#include "sound/helper/ssipconnection.h"

#include <QTimer>

#include <deque>
#include <map>
#include <vector>

namespace Unknot {

/// Speaks by Speech Dispatcher, the service that the desktop's screen readers use, with the voices chosen
/// there.
class DispatcherSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit DispatcherSpeaker(QObject *parent = nullptr);

    VoiceWay way() const override { return VoiceWay::SpeechDispatcher; }
    void prepare() override;
    bool isPreparing() const override { return m_state == State::Preparing; }
    bool canSpeak(const QString &language) const override;
    QStringList voices(const QString &language) const override;
    void say(const Utterance &utterance, const SpeakingStyle &style) override;
    void stop() override;
    void giveUp() override;

private:
    enum class State { Idle, Preparing, Ready, Lost };

    void greet();
    void takeModule(const SsipReply &reply);
    void takeVoices(const SsipReply &reply);
    void set(const QByteArray &parameter, const QByteArray &value);
    void setStyle(const Utterance &utterance, const SpeakingStyle &style);
    void takeSpeak(const SsipReply &reply);
    void takeMessage(const SsipReply &reply);
    void takeEvent(const SsipReply &event);
    void askForLife();
    void finish();
    void lose();

    SsipConnection m_service;
    QTimer m_heartbeat; ///< runs while it speaks
    State m_state = State::Idle;
    std::vector<SsipVoice> m_voices;
    int m_usualRate = 0; ///< that was chosen for the desktop; ours is added to it
    std::map<QByteArray, QByteArray> m_set; ///< what was set, so that it need not be again
    std::deque<QByteArray> m_texts; ///< asked to be said, and not yet sent
    bool m_isSpeaking = false;
    int m_unnumbered = 0; ///< texts that have not got their number yet
    int m_message = 0; ///< the number of the one that is being spoken; 0 while it has none
    int m_begunUnnumbered = 0; ///< the number of one that began before we were told its number
};

} // namespace Unknot
