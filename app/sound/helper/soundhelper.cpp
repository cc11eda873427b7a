// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/soundhelper.h"

#include <cstdio>

namespace Unknot {

namespace {

void answer(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

SoundHelper::SoundHelper(QObject *parent)
    : QObject(parent)
{
    connect(&m_stream, &ToneStream::flowed, this, &SoundHelper::reportOutputOn);
    connect(&m_stream, &ToneStream::broke, this, &SoundHelper::reportOutputOff);
    connect(&m_stream, &ToneStream::played, this, &SoundHelper::reportPlayed);
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
        answer(SoundAnswer::error + QByteArrayLiteral("not a command: ") + line);
}

void SoundHelper::carryOut(const PlayTone &command)
{
    m_stream.play(command.tone);
}

void SoundHelper::carryOut(const SetVolume &command)
{
    m_stream.setVolume(command.percent);
}

void SoundHelper::carryOut(const Ping &command)
{
    answer(SoundAnswer::pong + QByteArray::number(command.number));
}

void SoundHelper::carryOut(const Quit &)
{
    emit finished();
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

void SoundHelper::reportPlayed(Tone tone)
{
    answer(SoundAnswer::played + nameIn(cueKindNames, tone).toLatin1());
}

} // namespace Unknot
