// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/dispatcherspeaker.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// A phrase that has begun is no proof that it goes on. A service that stands still is noticed soon enough
/// for the next phrase to be spoken by someone else in time.
constexpr auto heartbeat = 200ms;
constexpr auto timeToAnswer = 500ms;
/// Some have ten thousand, which takes them half a second.
constexpr auto timeToListVoices = 3s;

enum SsipCode {
    ReceivingText = 230,
    MessageQueued = 225,
    Began = 701,
    Ended = 702,
    Cancelled = 703,
};

QString firstSubtag(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

bool speaks(const SsipVoice &voice, const QString &language)
{
    return firstSubtag(QString::fromUtf8(voice.language)) == firstSubtag(language);
}

/// From percent, as people judge loudness, to what the service takes: -100 is silent, 0 as loud as a voice is
/// made, and beyond that, up to 100, its peaks are cut off.
int serviceVolume(int percent)
{
    return percent * percent / 100 - 100;
}

/// 0 when there is none.
int numberIn(const SsipReply &reply)
{
    return reply.values.isEmpty() ? 0 : reply.values.constFirst().toInt();
}

} // namespace

DispatcherSpeaker::DispatcherSpeaker(QObject *parent)
    : Speaker(parent)
{
    m_heartbeat.setInterval(heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &DispatcherSpeaker::askForLife);
    connect(&m_service, &SsipConnection::opened, this, &DispatcherSpeaker::greet);
    connect(&m_service, &SsipConnection::lost, this, &DispatcherSpeaker::lose);
    connect(&m_service, &SsipConnection::eventCame, this, &DispatcherSpeaker::takeEvent);
}

void DispatcherSpeaker::prepare()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Preparing;
    m_service.open();
}

bool DispatcherSpeaker::canSpeak(const QString &language) const
{
    return m_state == State::Ready && !voices(language).isEmpty();
}

QStringList DispatcherSpeaker::voices(const QString &language) const
{
    QStringList names;
    for (const SsipVoice &voice : m_voices) {
        if (speaks(voice, language))
            names += QString::fromUtf8(voice.name);
    }
    return names;
}

void DispatcherSpeaker::say(const Utterance &utterance, const SpeakingStyle &style)
{
    setStyle(utterance, style);
    m_isSpeaking = true;
    m_heartbeat.start();
    m_message = 0;
    ++m_unnumbered;
    m_texts.push_back(ssipText(utterance.text));
    m_service.ask("SPEAK", [this](const SsipReply &reply) { takeSpeak(reply); });
}

void DispatcherSpeaker::stop()
{
    finish();
    m_service.ask("CANCEL self");
}

void DispatcherSpeaker::giveUp()
{
    finish();
    m_service.close();
}

void DispatcherSpeaker::greet()
{
    set("CLIENT_NAME", qgetenv("USER") + ":unknot:session");
    set("NOTIFICATION", "ALL on");
    m_service.ask("GET RATE", [this](const SsipReply &reply) { m_usualRate = numberIn(reply); });
    m_service.ask("GET OUTPUT_MODULE", [this](const SsipReply &reply) { takeModule(reply); });
    m_service.ask("LIST SYNTHESIS_VOICES", [this](const SsipReply &reply) { takeVoices(reply); });
}

void DispatcherSpeaker::takeModule(const SsipReply &reply)
{
    // Without any synthesizer the service has one stand in that says so, whatever it is asked to say.
    if (reply.values.contains("dummy"))
        m_service.close();
    m_service.setPatience(timeToListVoices);
}

void DispatcherSpeaker::takeVoices(const SsipReply &reply)
{
    for (const QByteArray &value : reply.values) {
        if (const auto voice = ssipVoice(value))
            m_voices.push_back(*voice);
    }
    m_service.setPatience(timeToAnswer);
    m_state = State::Ready;
    emit abilitiesChanged();
}

void DispatcherSpeaker::set(const QByteArray &parameter, const QByteArray &value)
{
    if (std::exchange(m_set[parameter], value) != value)
        m_service.ask("SET self " + parameter + ' ' + value);
}

void DispatcherSpeaker::setStyle(const Utterance &utterance, const SpeakingStyle &style)
{
    const QByteArray language = utterance.language.toUtf8();
    const bool hasVoice = voices(utterance.language).contains(style.voice);
    const QByteArray voice = hasVoice ? style.voice.toUtf8() : QByteArray();
    // Setting a language forgets the voice: the only way back to the usual one.
    if (m_set["LANGUAGE"] != language || m_set["SYNTHESIS_VOICE"] != voice) {
        m_set.erase("LANGUAGE");
        m_set.erase("SYNTHESIS_VOICE");
    }
    set("LANGUAGE", language);
    if (hasVoice)
        set("SYNTHESIS_VOICE", voice);
    set("RATE", QByteArray::number(std::clamp(m_usualRate + style.rate, -100, 100)));
    set("VOLUME", QByteArray::number(serviceVolume(style.volume)));
    set("PRIORITY", utterance.urgent ? "important" : "message");
}

void DispatcherSpeaker::takeSpeak(const SsipReply &reply)
{
    const QByteArray text = std::exchange(m_texts.front(), {});
    m_texts.pop_front();
    if (reply.code == ReceivingText)
        m_service.askNext(text + "\r\n.", [this](const SsipReply &answer) { takeMessage(answer); });
    else
        m_service.close();
}

void DispatcherSpeaker::takeMessage(const SsipReply &reply)
{
    const int message = numberIn(reply);
    // While others still wait for theirs, this is the number of one that has been stopped already.
    if (--m_unnumbered > 0 || !m_isSpeaking)
        return;
    m_message = message;
    if (message != 0 && m_begunUnnumbered == message)
        emit began();
}

void DispatcherSpeaker::takeEvent(const SsipReply &event)
{
    const int message = numberIn(event);
    if (event.code == Began && m_unnumbered > 0)
        m_begunUnnumbered = message;
    if (!m_isSpeaking || message != m_message)
        return;
    if (event.code == Began)
        emit began();
    if (event.code == Ended || event.code == Cancelled) {
        finish();
        emit ended();
    }
}

void DispatcherSpeaker::askForLife()
{
    if (m_service.isIdle())
        m_service.ask("GET RATE");
}

void DispatcherSpeaker::finish()
{
    m_heartbeat.stop();
    m_isSpeaking = false;
    m_message = 0;
}

void DispatcherSpeaker::lose()
{
    m_state = State::Lost;
    const bool wasSpeaking = m_isSpeaking;
    finish();
    emit abilitiesChanged();
    if (wasSpeaking)
        emit failed();
}

} // namespace Unknot
