// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundcommand.h"

#include <QList>

#include <limits>

namespace Unknot {

namespace {

constexpr char play[] = "play";
constexpr char volume[] = "volume";
constexpr char ping[] = "ping";
constexpr char quit[] = "quit";
constexpr char space = ' ';

QByteArray joined(const char *order, const QByteArray &what)
{
    return QByteArray(order) + space + what;
}

QByteArray textOf(const PlayTone &command)
{
    return joined(play, nameIn(cueKindNames, command.tone).toLatin1());
}

QByteArray textOf(const SetVolume &command)
{
    return joined(volume, QByteArray::number(command.percent));
}

QByteArray textOf(const Ping &command)
{
    return joined(ping, QByteArray::number(command.number));
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
    const QList<QByteArray> words = line.split(space);
    if (words.size() == 1 && words.first() == quit)
        return Quit{};
    if (words.size() != 2)
        return {};
    if (words.first() == play)
        return playCommand(words.last());
    if (words.first() == volume)
        return volumeCommand(words.last());
    if (words.first() == ping)
        return pingCommand(words.last());
    return {};
}

} // namespace Unknot
