// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/narrator.h"

#include <utility>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Leaves the next speaker enough of the second after which a phrase is no longer in time.
constexpr auto timeToBegin = 600ms;
/// For a speaker to get ready, when it is not yet: mostly enough to start Speech Dispatcher.
constexpr auto timeToWarmUp = 1200ms;
/// The slowest voice is through with any phrase by then.
constexpr auto timeToEnd = 2s;
constexpr auto timeForALetter = 150ms;

} // namespace

Narrator::Narrator(std::vector<Speaker *> speakers, QObject *parent)
    : QObject(parent),
      m_speakers(std::move(speakers))
{
    m_clock.start();
    m_patience.setSingleShot(true);
    m_warmingUp.setSingleShot(true);
    connect(&m_warmingUp, &QTimer::timeout, this, &Narrator::speakNext);
    connect(&m_patience, &QTimer::timeout, this, &Narrator::giveSpeakerUp);
    for (Speaker *speaker : m_speakers) {
        connect(speaker, &Speaker::abilitiesChanged, this, &Narrator::welcomeSpeaker);
        connect(speaker, &Speaker::began, this, &Narrator::begin);
        connect(speaker, &Speaker::ended, this, &Narrator::end);
        connect(speaker, &Speaker::failed, this, &Narrator::loseSpeaker);
    }
}

void Narrator::prepare(const QString &language)
{
    m_language = language;
    for (Speaker *speaker : m_speakers)
        speaker->prepare();
    if (!std::exchange(m_isPrepared, true))
        m_warmingUp.start(timeToWarmUp);
    chooseWay();
}

void Narrator::say(const Utterance &utterance)
{
    if (utterance.language != m_language)
        prepare(utterance.language);
    m_queue.add(utterance, now());
    if (m_current && utterance.urgent && !m_current->phrase.utterance.urgent)
        stopCurrent();
    speakNext();
}

void Narrator::hush()
{
    m_queue.clear();
    stopCurrent();
    reportDropped();
}

void Narrator::setVoice(const QString &name, int rate)
{
    m_style.voice = name;
    m_style.rate = rate;
}

void Narrator::setVolume(int percent)
{
    m_style.volume = percent;
    if (percent == 0)
        hush();
}

Speaker *Narrator::speakerOf(const QString &language) const
{
    for (Speaker *speaker : m_speakers) {
        if (speaker->canSpeak(language))
            return speaker;
    }
    return nullptr;
}

bool Narrator::isBetterSpeakerComing() const
{
    for (const Speaker *speaker : m_speakers) {
        if (speaker->isPreparing())
            return m_warmingUp.isActive();
        if (speaker->canSpeak(m_language))
            return false;
    }
    return false;
}

void Narrator::welcomeSpeaker()
{
    chooseWay();
    speakNext();
}

void Narrator::chooseWay()
{
    if (m_language.isEmpty())
        return;
    const Speaker *speaker = speakerOf(m_language);
    const VoiceWay way = speaker ? speaker->way() : VoiceWay::None;
    if (std::exchange(m_way, way) != way)
        emit wayChanged(way);
}

void Narrator::speakNext()
{
    reportDropped();
    while (!m_current && (m_queue.hasUrgent() || !isBetterSpeakerComing())) {
        const std::optional<PhraseQueue::Phrase> phrase = m_queue.take(now());
        if (!phrase)
            return;
        speak(*phrase);
    }
}

void Narrator::speak(const PhraseQueue::Phrase &phrase)
{
    Speaker *speaker = speakerOf(phrase.utterance.language);
    if (!speaker || m_style.volume == 0 || phrase.isStale(now())) {
        emit notSpoken(phrase.utterance.id);
        return;
    }
    m_current = {.phrase = phrase, .speaker = speaker};
    m_patience.start(timeToBegin);
    speaker->say(phrase.utterance, m_style);
}

void Narrator::begin()
{
    m_current->hasBegun = true;
    m_patience.start(timeToEnd + timeForALetter * m_current->phrase.utterance.text.size());
    emit spoke(m_current->phrase.utterance.id, m_current->speaker->way());
}

void Narrator::end()
{
    m_patience.stop();
    if (!m_current->hasBegun)
        emit notSpoken(m_current->phrase.utterance.id);
    m_current.reset();
    speakNext();
}

void Narrator::loseSpeaker()
{
    m_patience.stop();
    // What has begun was heard in part already, and would only confuse a second time.
    if (const std::optional<Current> lost = std::exchange(m_current, {}); lost && !lost->hasBegun)
        speak(lost->phrase);
    speakNext();
}

void Narrator::giveSpeakerUp()
{
    m_current->speaker->giveUp();
    loseSpeaker();
}

void Narrator::stopCurrent()
{
    if (!m_current)
        return;
    m_patience.stop();
    m_current->speaker->stop();
    if (!m_current->hasBegun)
        emit notSpoken(m_current->phrase.utterance.id);
    m_current.reset();
}

void Narrator::reportDropped()
{
    for (const int id : m_queue.takeDropped(now()))
        emit notSpoken(id);
}

PhraseQueue::Time Narrator::now() const
{
    return PhraseQueue::Time(m_clock.elapsed());
}

} // namespace Unknot
