// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "sound/utterance.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <variant>

namespace Unknot {

struct PlayTone
{
    int id = 0;
    Tone tone{};

    bool operator==(const PlayTone &) const = default;
};

/// To be heard at a moment to come, however busy the computer is then.
struct AnnounceTone
{
    int id = 0;
    Tone tone{};
    std::chrono::milliseconds at{}; ///< by CLOCK_MONOTONIC, which all programs of a computer share

    bool operator==(const AnnounceTone &) const = default;
};

/// Forget the tones that were announced and are not heard yet.
struct Recall
{
    bool operator==(const Recall &) const = default;
};

struct Say
{
    Utterance utterance{};

    bool operator==(const Say &) const = default;
};

/// Stop speaking, and forget what waits to be spoken.
struct Hush
{
    bool operator==(const Hush &) const = default;
};

/// Something is going to be said in this language: find out who can.
struct PrepareVoice
{
    QString language{};

    bool operator==(const PrepareVoice &) const = default;
};

struct SetVoice
{
    int rate = 0; ///< -100 to 100
    QString name{}; ///< empty for the usual voice of each language

    bool operator==(const SetVoice &) const = default;
};

/// In percent.
struct SetVolumes
{
    int tones = 100;
    int voice = 100;

    bool operator==(const SetVolumes &) const = default;
};

/// A cue comes in this many milliseconds: headphones that sleep in silence shall be awake by then.
struct WakeUp
{
    int ahead = 0;

    bool operator==(const WakeUp &) const = default;
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

/// What the sound helper can be asked to do, one line each:
///
///     play 12 begin
///     announce 12 begin 37433965  (uptime in milliseconds)
///     recall
///     say 13 urgent de Drei       ("calm" when it is not urgent)
///     hush
///     prepare de
///     voice -20 German            (rate, then name)
///     volume 100 80               (tones, then voice)
///     wake 500
///     ping 3
///     quit
using SoundCommand = std::variant<PlayTone, AnnounceTone, Recall, Say, Hush, PrepareVoice, SetVoice,
                                  SetVolumes, WakeUp, Ping, Quit>;

/// What is longer is cut: nobody could follow it either.
inline constexpr qsizetype longestUtterance = 1200;

/// No line is longer than this.
inline constexpr qsizetype longestSoundLine = 4096;

QByteArray toLine(const SoundCommand &command);

/// None when the line is not a command. `line` comes without its line break.
std::optional<SoundCommand> soundCommand(const QByteArray &line);

/// What the sound helper answers, one line each. "ready" comes first. Behind "played" and "unspoken" stands
/// an id, behind "spoke" an id and the way, behind "voice" the way from now on.
namespace SoundAnswer {
inline constexpr char ready[] = "ready";
inline constexpr char outputOn[] = "output on";
inline constexpr char outputOff[] = "output off";
inline constexpr char pong[] = "pong ";
inline constexpr char played[] = "played ";
inline constexpr char spoke[] = "spoke ";
inline constexpr char unspoken[] = "unspoken ";
inline constexpr char voice[] = "voice ";
inline constexpr char error[] = "error ";
} // namespace SoundAnswer

} // namespace Unknot
