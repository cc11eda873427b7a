// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/espeakvoice.h"

#include <algorithm>

#include <espeak-ng/speak_lib.h>

namespace Unknot {

namespace {

/// Nothing that is said in a session lasts nearly as long.
constexpr std::size_t mostSeconds = 30;

struct Rendering
{
    Speech speech{};
    std::size_t mostSamples = 0;
};

/// The library hands its samples to a function, and what belongs to them along with them.
int take(short *samples, int count, espeak_EVENT *events)
{
    auto *rendering = static_cast<Rendering *>(events->user_data);
    if (!samples || !rendering)
        return 0;
    std::vector<float> &taken = rendering->speech.samples;
    std::transform(samples, samples + count, std::back_inserter(taken),
                   [](short sample) { return float(sample) / 32768; });
    return taken.size() > rendering->mostSamples ? 1 : 0;
}

/// Words a minute. The same as Speech Dispatcher makes of a rate, so that both sound alike.
int wordsPerMinute(int rate)
{
    const int span =
        rate < 0 ? espeakRATE_NORMAL - espeakRATE_MINIMUM : espeakRATE_MAXIMUM - espeakRATE_NORMAL;
    return espeakRATE_NORMAL + span * std::clamp(rate, -100, 100) / 100;
}

/// Others need a program that may not be there, or only colour a voice.
bool isWhole(const espeak_VOICE &voice)
{
    const QByteArrayView identifier(voice.identifier);
    return !identifier.startsWith("mb/") && !identifier.startsWith("!v/");
}

} // namespace

bool EspeakVoice::canSpeak(const QString &language)
{
    return choose(language, {});
}

QStringList EspeakVoice::voices(const QString &language)
{
    if (!isReady())
        return {};
    const QByteArray name = language.toLower().toUtf8();
    espeak_VOICE wanted{};
    wanted.languages = name.constData();
    QStringList names;
    for (const espeak_VOICE **voice = espeak_ListVoices(&wanted); *voice; ++voice) {
        if (isWhole(**voice))
            names += QString::fromUtf8((*voice)->name);
    }
    return names;
}

Speech EspeakVoice::rendered(const QString &text, const QString &language, const QString &voice, int rate)
{
    if (!choose(language, voice))
        return {};
    Rendering rendering{.speech = {.sampleRate = m_sampleRate},
                        .mostSamples = mostSeconds * std::size_t(m_sampleRate)};
    espeak_SetParameter(espeakRATE, wordsPerMinute(rate), 0);
    const QByteArray bytes = text.toUtf8();
    espeak_Synth(bytes.constData(), std::size_t(bytes.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
                 nullptr, &rendering);
    return rendering.speech;
}

bool EspeakVoice::isReady()
{
    if (m_sampleRate == 0) {
        m_sampleRate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
        espeak_SetSynthCallback(take);
    }
    return m_sampleRate > 0;
}

bool EspeakVoice::choose(const QString &language, const QString &voice)
{
    if (!isReady())
        return false;
    if (!voice.isEmpty() && voices(language).contains(voice))
        return espeak_SetVoiceByName(voice.toUtf8().constData()) == EE_OK;
    const QByteArray name = language.toLower().toUtf8();
    espeak_VOICE wanted{};
    wanted.languages = name.constData();
    return espeak_SetVoiceByProperties(&wanted) == EE_OK;
}

} // namespace Unknot
