// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundclient.h"

#include "core/clock.h"

#include <QProcess>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

constexpr auto heartbeat = 500ms;
constexpr int missedBeatsAllowed = 2;
/// Finding the sound server takes a while on a busy computer.
constexpr int missedBeatsAllowedAtStart = 6;
constexpr auto firstRestartDelay = 250ms;
constexpr auto longestRestartDelay = 2000ms;
constexpr auto timeToQuit = 500ms;
/// A device that slept may take two seconds to wake. Within three a person is told that there is no sound.
constexpr auto timeToWarmUp = 2800ms;
/// Where sound came and went, words are of use for longer than a tone.
constexpr auto timeForAPhraseToWait = 1200ms;
/// With more than this waiting to be read the helper is stuck, and would play late what comes now.
constexpr qint64 mostBytesUnread = 4096;

/// Out of the client's hands; goes away by itself as soon as the process has ended.
void letGo(QProcess *helper, const QObject *client)
{
    helper->disconnect(client);
    if (helper->state() == QProcess::NotRunning)
        helper->deleteLater();
    else
        QObject::connect(helper, &QProcess::finished, helper, &QObject::deleteLater);
}

VoiceWay wayNamed(const QByteArray &name)
{
    return valueIn(voiceWayNames, QString::fromLatin1(name)).value_or(VoiceWay::Unknown);
}

} // namespace

SoundClient::SoundClient(const QString &helperPath, QObject *parent)
    : QObject(parent),
      m_helperPath(helperPath),
      m_restartDelay(firstRestartDelay),
      m_voiceList(helperPath)
{
    m_heartbeat.setInterval(heartbeat);
    m_restart.setSingleShot(true);
    m_warmingUp.setInterval(timeToWarmUp);
    m_warmingUp.callOnTimeout(this, &SoundClient::stopWarmingUp);
    connect(&m_heartbeat, &QTimer::timeout, this, &SoundClient::beat);
    connect(&m_restart, &QTimer::timeout, this, &SoundClient::startHelper);
    connect(&m_voiceList, &VoiceList::listed, this, &SoundClient::voicesListed);
}

SoundClient::~SoundClient()
{
    for (QProcess *helper : findChildren<QProcess *>()) {
        helper->disconnect(this);
        helper->kill();
        helper->waitForFinished();
    }
}

void SoundClient::start()
{
    if (m_helper || m_restart.isActive())
        return;
    m_warmingUp.start();
    startHelper();
}

void SoundClient::stop()
{
    m_heartbeat.stop();
    m_restart.stop();
    m_restartDelay = firstRestartDelay;
    m_isReady = false;
    m_voiceLanguage.clear();
    m_waitingPhrase.reset();
    if (QProcess *helper = m_helper) {
        send(Quit{});
        m_helper = nullptr;
        letGo(helper, this);
        QTimer::singleShot(timeToQuit, helper, &QProcess::kill);
    }
    setAvailable(false);
}

void SoundClient::play(int id, Tone tone)
{
    if (m_isAvailable)
        send(PlayTone{.id = id, .tone = tone});
    else if (isWarmingUp())
        m_firstTone = PlayTone{.id = id, .tone = tone};
}

void SoundClient::announce(int id, Tone tone, std::chrono::milliseconds wait)
{
    if (m_isAvailable)
        send(AnnounceTone{.id = id, .tone = tone, .at = SystemClock().uptime() + wait});
}

void SoundClient::recall()
{
    if (m_isReady)
        send(Recall{});
}

void SoundClient::say(const Utterance &utterance)
{
    if (m_isAvailable)
        send(Say{utterance});
    else
        m_waitingPhrase = Say{utterance};
    m_phraseDeadline = QDeadlineTimer(timeForAPhraseToWait);
}

void SoundClient::hush()
{
    m_waitingPhrase.reset();
    if (m_isReady)
        send(Hush{});
}

void SoundClient::prepareVoice(const QString &language)
{
    m_voiceLanguage = language;
    if (m_isReady)
        send(PrepareVoice{language});
}

void SoundClient::wakeUp(std::chrono::milliseconds ahead)
{
    if (m_isAvailable)
        send(WakeUp{int(ahead.count())});
}

void SoundClient::setVolumes(int tones, int voice)
{
    m_volumes = {.tones = std::clamp(tones, 0, 100), .voice = std::clamp(voice, 0, 100)};
    if (m_isReady)
        send(m_volumes);
}

void SoundClient::setVoice(const QString &name, int rate)
{
    m_voice = {.rate = std::clamp(rate, -100, 100), .name = name};
    if (m_isReady)
        send(m_voice);
}

void SoundClient::startHelper()
{
    m_lastPing = 0;
    m_lastPong = 0;
    m_isReady = false;
    m_helper = new QProcess(this);
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    connect(m_helper, &QProcess::readyReadStandardOutput, this, &SoundClient::readAnswers);
    connect(m_helper, &QProcess::finished, this, &SoundClient::replaceHelper);
    connect(m_helper, &QProcess::errorOccurred, this, &SoundClient::replaceHelper);
    m_heartbeat.start();
    m_helper->start(m_helperPath, {});
}

void SoundClient::replaceHelper()
{
    m_heartbeat.stop();
    m_isReady = false;
    if (QProcess *helper = std::exchange(m_helper, nullptr)) {
        letGo(helper, this);
        helper->kill();
        m_restart.start(m_restartDelay);
        m_restartDelay = std::min(2 * m_restartDelay, longestRestartDelay);
    }
    setAvailable(false);
}

void SoundClient::beat()
{
    if (isHelperStuck())
        replaceHelper();
    else
        send(Ping{++m_lastPing});
}

bool SoundClient::isHelperStuck() const
{
    // Counted in beats, not in time: when it was we who stood still, the answers lie there unread.
    return m_lastPing - m_lastPong >= (m_isReady ? missedBeatsAllowed : missedBeatsAllowedAtStart);
}

void SoundClient::readAnswers()
{
    // Taking an answer may end in stop(), and then there is no helper to read from.
    while (m_helper && m_helper->canReadLine())
        take(m_helper->readLine().trimmed());
}

void SoundClient::take(const QByteArray &answer)
{
    if (answer == SoundAnswer::ready)
        greetHelper();
    else if (answer == SoundAnswer::outputOn)
        outputIsOn();
    else if (answer == SoundAnswer::outputOff)
        setAvailable(false);
    else
        takeWords(answer);
}

void SoundClient::takeWords(const QByteArray &answer)
{
    const QByteArray last = answer.mid(answer.lastIndexOf(' ') + 1);
    if (answer.startsWith(SoundAnswer::pong))
        m_lastPong = last.toInt();
    else if (answer.startsWith(SoundAnswer::played))
        emit toneHeard(last.toInt());
    else if (answer.startsWith(SoundAnswer::spoke))
        emit spoke(answer.split(' ').at(1).toInt(), wayNamed(last));
    else if (answer.startsWith(SoundAnswer::unspoken))
        emit notSpoken(last.toInt());
    else if (answer.startsWith(SoundAnswer::voice))
        setVoiceWay(wayNamed(last));
}

void SoundClient::greetHelper()
{
    m_isReady = true;
    send(m_volumes);
    send(m_voice);
    if (!m_voiceLanguage.isEmpty())
        send(PrepareVoice{m_voiceLanguage});
}

void SoundClient::outputIsOn()
{
    m_restartDelay = firstRestartDelay;
    if (m_firstTone)
        send(*m_firstTone);
    if (m_waitingPhrase && (isWarmingUp() || !m_phraseDeadline.hasExpired()))
        send(*m_waitingPhrase);
    m_waitingPhrase.reset();
    setAvailable(true);
}

void SoundClient::send(const SoundCommand &command)
{
    if (m_helper->bytesToWrite() < mostBytesUnread)
        m_helper->write(toLine(command));
}

void SoundClient::setAvailable(bool isAvailable)
{
    if (std::exchange(m_isAvailable, isAvailable) != isAvailable)
        emit availableChanged(isAvailable);
    if (!isAvailable)
        setVoiceWay(VoiceWay::Unknown);
    stopWarmingUp();
}

void SoundClient::setVoiceWay(VoiceWay way)
{
    if (std::exchange(m_voiceWay, way) != way)
        emit voiceWayChanged(way);
}

void SoundClient::stopWarmingUp()
{
    m_firstTone.reset();
    if (!isWarmingUp())
        return;
    m_warmingUp.stop();
    emit warmedUp();
}

} // namespace Unknot
