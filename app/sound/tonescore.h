// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"

#include <chrono>
#include <span>

namespace Unknot {

/// How a note begins and ends.
enum class Stroke {
    Bell, ///< struck, then dying away
    Breath, ///< swelling and fading evenly
};

/// One note of a tone; `to` differs from `from` when it glides.
struct Note
{
    std::chrono::milliseconds start{};
    std::chrono::milliseconds length{};
    double from = 0; ///< hertz
    double to = 0; ///< hertz
};

/// What a tone is made of: its notes, in the order they begin, and how loud they are together.
struct Score
{
    std::span<const Note> notes;
    Stroke stroke = Stroke::Bell;
    double peak = 0; ///< of full scale, at most a half so that two tones fit on top of each other
};

Score scoreOf(Tone tone);

std::chrono::milliseconds lengthOf(const Score &score);

} // namespace Unknot
