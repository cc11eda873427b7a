// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundcommand.h"

#include <limits>

namespace Unknot {

namespace {

constexpr char play[] = "play ";
constexpr char volume[] = "volume ";
constexpr char ping[] = "ping ";
constexpr char quit[] = "quit";

QByteArray textOf(const PlayTone &command)
{
    return play + nameIn(cueKindNames, command.tone).toLatin1();
}

QByteArray textOf(const SetVolume &command)
{
    return volume + QByteArray::number(command.percent);
}

QByteArray textOf(const Ping &command)
{
    return ping + QByteArray::number(command.number);
}

QByteArray textOf(const Quit &)
{
    return quit;
}

std::optional<int> numberIn(const QByteArray &text, int from, int to)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < from || number > to)
        return {};
    return number;
}

std::optional<SoundCommand> playCommand(const QByteArray &name)
{
    if (const auto tone = valueIn(cueKindNames, QString::fromLatin1(name)))
        return PlayTone{*tone};
    return {};
}

std::optional<SoundCommand> volumeCommand(const QByteArray &text)
{
    if (const auto percent = numberIn(text, 0, 100))
        return SetVolume{*percent};
    return {};
}

std::optional<SoundCommand> pingCommand(const QByteArray &text)
{
    if (const auto number = numberIn(text, 0, std::numeric_limits<int>::max()))
        return Ping{*number};
    return {};
}

} // namespace

QByteArray toLine(const SoundCommand &command)
{
    return std::visit([](const auto &one) { return textOf(one); }, command) + '\n';
}

std::optional<SoundCommand> soundCommand(const QByteArray &line)
{
    if (line == quit)
        return Quit{};
    if (line.startsWith(play))
        return playCommand(line.mid(qstrlen(play)));
    if (line.startsWith(volume))
        return volumeCommand(line.mid(qstrlen(volume)));
    if (line.startsWith(ping))
        return pingCommand(line.mid(qstrlen(ping)));
    return {};
}

} // namespace Unknot
