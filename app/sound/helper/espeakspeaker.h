// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/helper/espeakvoice.h"
#include "sound/helper/speaker.h"

namespace Unknot {

class SoundStream;

/// Speaks by rendering a phrase and playing it where the tones are played. Always ready, in every language
/// that eSpeak NG knows, and never late: it takes a few milliseconds to render what lasts some seconds.
class EspeakSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit EspeakSpeaker(SoundStream &stream, QObject *parent = nullptr);

    VoiceWay way() const override { return VoiceWay::Espeak; }
    void prepare() override { }
    bool isPreparing() const override { return false; }
    bool canSpeak(const QString &language) const override;
    QStringList voices(const QString &language) const override;
    void say(const Utterance &utterance, const SpeakingStyle &style) override;
    void stop() override;
    void giveUp() override;

private:
    SoundStream &m_stream;
    mutable EspeakVoice m_voice; ///< asking it anything may load its data
    bool m_hasGivenUp = false;
};

} // namespace Unknot
