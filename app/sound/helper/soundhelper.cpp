// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/soundhelper.h"

#include <chrono>
#include <cstdio>

namespace Unknot {

namespace {

/// Of a line that we do not understand.
constexpr qsizetype longestEcho = 80;

void answer(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

SoundHelper::SoundHelper(QObject *parent)
    : QObject(parent),
      m_espeak(m_stream),
      m_narrator({&m_dispatcher, &m_espeak})
{
    connect(&m_stream, &SoundStream::flowed, this, &SoundHelper::reportOutputOn);
    connect(&m_stream, &SoundStream::broke, this, &SoundHelper::reportOutputOff);
    connect(&m_stream, &SoundStream::played, this, &SoundHelper::reportPlayed);
    connect(&m_narrator, &Narrator::spoke, this, &SoundHelper::reportSpoke);
    connect(&m_narrator, &Narrator::notSpoken, this, &SoundHelper::reportNotSpoken);
    connect(&m_narrator, &Narrator::wayChanged, this, &SoundHelper::reportWay);
}

void SoundHelper::start()
{
    const bool isOpen = m_stream.open();
    answer(SoundAnswer::ready);
    if (!isOpen)
        reportOutputOff();
}

void SoundHelper::obey(const QByteArray &line)
{
    if (const auto command = soundCommand(line))
        std::visit([this](const auto &one) { carryOut(one); }, *command);
    else
        answer(SoundAnswer::error + QByteArrayLiteral("not a command: ") + line.left(longestEcho));
}

void SoundHelper::end()
{
    // Speech Dispatcher would go on with what it was asked to say, with nobody left to stop it.
    m_dispatcher.giveUp();
    emit finished();
}

void SoundHelper::carryOut(const PlayTone &command)
{
    m_stream.play(command.id, command.tone);
}

void SoundHelper::carryOut(const AnnounceTone &command)
{
    m_stream.announce(command.id, command.tone, command.at);
}

void SoundHelper::carryOut(const Recall &)
{
    m_stream.recall();
}

void SoundHelper::carryOut(const Say &command)
{
    m_narrator.say(command.utterance);
}

void SoundHelper::carryOut(const Hush &)
{
    m_narrator.hush();
}

void SoundHelper::carryOut(const PrepareVoice &command)
{
    m_narrator.prepare(command.language);
}

void SoundHelper::carryOut(const SetVoice &command)
{
    m_narrator.setVoice(command.name, command.rate);
}

void SoundHelper::carryOut(const SetVolumes &command)
{
    m_stream.setVolumes(command.tones, command.voice);
    m_narrator.setVolume(command.voice);
}

void SoundHelper::carryOut(const WakeUp &command)
{
    m_stream.wakeUp(std::chrono::milliseconds(command.ahead));
}

void SoundHelper::carryOut(const Ping &command)
{
    answer(SoundAnswer::pong + QByteArray::number(command.number));
}

void SoundHelper::carryOut(const Quit &)
{
    end();
}

void SoundHelper::reportOutputOn()
{
    answer(SoundAnswer::outputOn);
}

void SoundHelper::reportOutputOff()
{
    answer(SoundAnswer::outputOff);
    emit finished();
}

void SoundHelper::reportPlayed(int id)
{
    answer(SoundAnswer::played + QByteArray::number(id));
}

void SoundHelper::reportSpoke(int id, VoiceWay way)
{
    answer(SoundAnswer::spoke + QByteArray::number(id) + ' ' + nameIn(voiceWayNames, way).toLatin1());
}

void SoundHelper::reportNotSpoken(int id)
{
    answer(SoundAnswer::unspoken + QByteArray::number(id));
}

void SoundHelper::reportWay(VoiceWay way)
{
    answer(SoundAnswer::voice + nameIn(voiceWayNames, way).toLatin1());
}

} // namespace Unknot
