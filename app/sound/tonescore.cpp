// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonescore.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Unknot {

using namespace std::chrono_literals;

namespace {

// High enough for the speakers of a laptop, low enough to stay soft.
constexpr double c4 = 261.63;
constexpr double f4 = 349.23;
constexpr double g4 = 392.00;
constexpr double a4 = 440.00;
constexpr double c5 = 523.25;
constexpr double d5 = 587.33;
constexpr double e5 = 659.26;
constexpr double fSharp5 = 739.99;
constexpr double g5 = 783.99;
constexpr double a5 = 880.00;
constexpr double c6 = 1046.50;

constexpr Note note(std::chrono::milliseconds start, std::chrono::milliseconds length, double pitch)
{
    return {.start = start, .length = length, .from = pitch, .to = pitch};
}

constexpr Note glide(std::chrono::milliseconds length, double from, double to)
{
    return {.start = 0ms, .length = length, .from = from, .to = to};
}

constexpr std::array oneLow{note(0ms, 450ms, g4)};
constexpr std::array oneSoft{note(0ms, 400ms, d5)};
constexpr std::array risingTwo{note(0ms, 250ms, c5), note(150ms, 500ms, g5)};
constexpr std::array sameTwice{note(0ms, 180ms, e5), note(170ms, 330ms, e5)};
constexpr std::array tick{note(0ms, 110ms, a5)};
constexpr std::array fallingTwo{note(0ms, 300ms, g5), note(180ms, 620ms, c5)};
constexpr std::array leftRightLeftRight{note(0ms, 160ms, g4), note(150ms, 160ms, e5), note(300ms, 160ms, g4),
                                        note(450ms, 300ms, e5)};
constexpr std::array lowFalling{note(0ms, 400ms, f4), note(280ms, 600ms, c4)};
constexpr std::array risingThree{note(0ms, 200ms, d5), note(110ms, 200ms, fSharp5), note(220ms, 450ms, a5)};
constexpr std::array closingChord{note(0ms, 880ms, c5), note(100ms, 780ms, e5), note(200ms, 680ms, g5),
                                  note(300ms, 580ms, c6)};
constexpr std::array risingGlide{glide(800ms, f4, c5)};
constexpr std::array fallingGlide{glide(900ms, a4, c4)};
constexpr std::array oneShort{note(0ms, 220ms, c5)};
constexpr std::array shortFall{glide(450ms, e5, a4)};

} // namespace

Score scoreOf(Tone tone)
{
    switch (tone) {
    case Tone::Prepare:
        return {.notes = oneLow, .stroke = Stroke::Bell, .peak = 0.30};
    case Tone::Begin:
        return {.notes = risingTwo, .stroke = Stroke::Bell, .peak = 0.45};
    case Tone::Halfway:
        return {.notes = sameTwice, .stroke = Stroke::Bell, .peak = 0.30};
    case Tone::Minute:
        return {.notes = oneSoft, .stroke = Stroke::Bell, .peak = 0.30};
    case Tone::Countdown:
        return {.notes = tick, .stroke = Stroke::Bell, .peak = 0.30};
    case Tone::End:
        return {.notes = fallingTwo, .stroke = Stroke::Bell, .peak = 0.45};
    case Tone::SwitchSides:
        return {.notes = leftRightLeftRight, .stroke = Stroke::Bell, .peak = 0.45};
    case Tone::Rest:
        return {.notes = lowFalling, .stroke = Stroke::Bell, .peak = 0.40};
    case Tone::Inhale:
        return {.notes = risingGlide, .stroke = Stroke::Breath, .peak = 0.24};
    case Tone::Exhale:
        return {.notes = fallingGlide, .stroke = Stroke::Breath, .peak = 0.24};
    case Tone::Pause:
        return {.notes = oneShort, .stroke = Stroke::Bell, .peak = 0.24};
    case Tone::Lower:
        return {.notes = shortFall, .stroke = Stroke::Breath, .peak = 0.24};
    case Tone::Next:
        return {.notes = risingThree, .stroke = Stroke::Bell, .peak = 0.40};
    case Tone::Done:
        return {.notes = closingChord, .stroke = Stroke::Bell, .peak = 0.45};
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds lengthOf(const Score &score)
{
    auto length = 0ms;
    for (const Note &note : score.notes)
        length = std::max(length, note.start + note.length);
    return length;
}

} // namespace Unknot
