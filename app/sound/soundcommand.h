// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace Unknot {

struct PlayTone
{
    Tone tone{};

    bool operator==(const PlayTone &) const = default;
};

struct SetVolume
{
    int percent = 100;

    bool operator==(const SetVolume &) const = default;
};

struct Ping
{
    int number = 0;

    bool operator==(const Ping &) const = default;
};

struct Quit
{
    bool operator==(const Quit &) const = default;
};

/// What the sound helper can be asked to do, one line each: "play begin", "volume 80", "ping 3", "quit".
using SoundCommand = std::variant<PlayTone, SetVolume, Ping, Quit>;

QByteArray toLine(const SoundCommand &command);

/// None when the line is not a command. `line` comes without its line break.
std::optional<SoundCommand> soundCommand(const QByteArray &line);

/// What the sound helper answers, one line each. "ready" comes first; "pong", "played" and "error" have more
/// behind them.
namespace SoundAnswer {
inline constexpr char ready[] = "ready";
inline constexpr char outputOn[] = "output on";
inline constexpr char outputOff[] = "output off";
inline constexpr char pong[] = "pong ";
inline constexpr char played[] = "played ";
inline constexpr char error[] = "error ";
} // namespace SoundAnswer

} // namespace Unknot
