// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundcommand.h"

#include <QList>

#include <limits>
#include <utility>

namespace Unknot {

namespace {

constexpr char space = ' ';
constexpr char urgent[] = "urgent";
constexpr char calm[] = "calm";
constexpr int smallestNumber = std::numeric_limits<int>::min();
constexpr int largestNumber = std::numeric_limits<int>::max();
constexpr int longestWait = 10'000;

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray textOf(const PlayTone &command)
{
    return "play " + number(command.id) + space + nameIn(cueKindNames, command.tone).toLatin1();
}

QByteArray textOf(const AnnounceTone &command)
{
    return "announce " + number(command.id) + space + nameIn(cueKindNames, command.tone).toLatin1() + space
        + QByteArray::number(qint64(command.at.count()));
}

QByteArray textOf(const Recall &)
{
    return "recall";
}

QByteArray textOf(const Say &command)
{
    const Utterance &utterance = command.utterance;
    return "say " + number(utterance.id) + space + (utterance.urgent ? urgent : calm) + space
        + utterance.language.toUtf8() + space + utterance.text.simplified().left(longestUtterance).toUtf8();
}

QByteArray textOf(const Hush &)
{
    return "hush";
}

QByteArray textOf(const PrepareVoice &command)
{
    return "prepare " + command.language.toUtf8();
}

QByteArray textOf(const SetVoice &command)
{
    return "voice " + number(command.rate) + space
        + command.name.simplified().left(longestUtterance).toUtf8();
}

QByteArray textOf(const SetVolumes &command)
{
    return "volume " + number(command.tones) + space + number(command.voice);
}

QByteArray textOf(const WakeUp &command)
{
    return "wake " + number(command.ahead);
}

QByteArray textOf(const Ping &command)
{
    return "ping " + number(command.number);
}

QByteArray textOf(const Quit &)
{
    return "quit";
}

/// A line, taken apart from its beginning.
class Words
{
public:
    explicit Words(const QByteArray &line)
        : m_rest(line)
    {
    }

    bool atEnd() const { return m_isAtEnd; }

    QByteArray next()
    {
        const qsizetype end = m_rest.indexOf(space);
        if (end < 0)
            return takeRest();
        const QByteArray word = m_rest.left(end);
        m_rest.remove(0, end + 1);
        return word;
    }

    std::optional<int> nextNumber(int from, int to)
    {
        bool isNumber = false;
        const int value = next().toInt(&isNumber);
        if (!isNumber || value < from || value > to)
            return {};
        return value;
    }

    std::optional<std::chrono::milliseconds> nextMoment()
    {
        bool isNumber = false;
        const qint64 value = next().toLongLong(&isNumber);
        if (!isNumber || value < 0)
            return {};
        return std::chrono::milliseconds(value);
    }

    QByteArray takeRest()
    {
        m_isAtEnd = true;
        return std::exchange(m_rest, {});
    }

private:
    QByteArray m_rest;
    bool m_isAtEnd = false;
};

std::optional<SoundCommand> playCommand(Words &words)
{
    const auto id = words.nextNumber(smallestNumber, largestNumber);
    const auto tone = valueIn(cueKindNames, QString::fromLatin1(words.next()));
    if (!id || !tone)
        return {};
    return PlayTone{.id = *id, .tone = *tone};
}

std::optional<SoundCommand> announceCommand(Words &words)
{
    const auto id = words.nextNumber(0, largestNumber);
    const auto tone = valueIn(cueKindNames, QString::fromLatin1(words.next()));
    const auto at = words.nextMoment();
    if (!id || !tone || !at)
        return {};
    return AnnounceTone{.id = *id, .tone = *tone, .at = *at};
}

std::optional<SoundCommand> sayCommand(Words &words)
{
    const auto id = words.nextNumber(smallestNumber, largestNumber);
    const QByteArray urgency = words.next();
    const QString language = QString::fromUtf8(words.next());
    const QString text = QString::fromUtf8(words.takeRest()).simplified();
    if (!id || (urgency != urgent && urgency != calm) || language.isEmpty() || text.isEmpty())
        return {};
    return Say{{.id = *id, .text = text, .language = language, .urgent = urgency == urgent}};
}

std::optional<SoundCommand> prepareCommand(Words &words)
{
    const QString language = QString::fromUtf8(words.next());
    if (language.isEmpty())
        return {};
    return PrepareVoice{language};
}

std::optional<SoundCommand> voiceCommand(Words &words)
{
    if (const auto rate = words.nextNumber(-100, 100))
        return SetVoice{.rate = *rate, .name = QString::fromUtf8(words.takeRest())};
    return {};
}

std::optional<SoundCommand> volumeCommand(Words &words)
{
    const auto tones = words.nextNumber(0, 100);
    const auto voice = words.nextNumber(0, 100);
    if (!tones || !voice)
        return {};
    return SetVolumes{.tones = *tones, .voice = *voice};
}

std::optional<SoundCommand> wakeCommand(Words &words)
{
    if (const auto ahead = words.nextNumber(0, longestWait))
        return WakeUp{*ahead};
    return {};
}

std::optional<SoundCommand> pingCommand(Words &words)
{
    if (const auto value = words.nextNumber(0, largestNumber))
        return Ping{*value};
    return {};
}

std::optional<SoundCommand> commandOf(Words &words)
{
    const QByteArray order = words.next();
    if (order == "play")
        return playCommand(words);
    if (order == "announce")
        return announceCommand(words);
    if (order == "recall")
        return Recall{};
    if (order == "say")
        return sayCommand(words);
    if (order == "hush")
        return Hush{};
    if (order == "prepare")
        return prepareCommand(words);
    if (order == "voice")
        return voiceCommand(words);
    if (order == "volume")
        return volumeCommand(words);
    if (order == "wake")
        return wakeCommand(words);
    if (order == "ping")
        return pingCommand(words);
    if (order == "quit")
        return Quit{};
    return {};
}

} // namespace

QByteArray toLine(const SoundCommand &command)
{
    return std::visit([](const auto &one) { return textOf(one); }, command) + '\n';
}

std::optional<SoundCommand> soundCommand(const QByteArray &line)
{
    Words words(line);
    const std::optional<SoundCommand> command = commandOf(words);
    return words.atEnd() ? command : std::nullopt;
}

} // namespace Unknot
