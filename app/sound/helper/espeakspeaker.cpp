// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/espeakspeaker.h"

#include "sound/helper/soundstream.h"

namespace Unknot {

EspeakSpeaker::EspeakSpeaker(SoundStream &stream, QObject *parent)
    : Speaker(parent),
      m_stream(stream)
{
    connect(&stream, &SoundStream::speechEnded, this, &Speaker::ended);
}

bool EspeakSpeaker::canSpeak(const QString &language) const
{
    return !m_hasGivenUp && m_voice.canSpeak(language);
}

QStringList EspeakSpeaker::voices(const QString &language) const
{
    return m_voice.voices(language);
}

void EspeakSpeaker::say(const Utterance &utterance, const SpeakingStyle &style)
{
    const Speech speech = m_voice.rendered(utterance.text, utterance.language, style.voice, style.rate);
    if (speech.samples.empty()) {
        emit ended();
        return;
    }
    m_stream.say(speech);
    emit began();
}

void EspeakSpeaker::stop()
{
    m_stream.hush();
}

void EspeakSpeaker::giveUp()
{
    m_hasGivenUp = true;
    emit abilitiesChanged();
}

} // namespace Unknot
