// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

/// The slow round of a figure that shows itself: it rests, moves, holds, and goes back.
namespace Unknot::FigureLoop {

/// From 0, the start pose, to 1, the end pose, in even time: the movement itself sets off and arrives gently.
double placeAt(std::chrono::milliseconds elapsed);

/// When it comes to this place on its way to the end pose.
std::chrono::milliseconds elapsedAt(double place);

/// One round.
std::chrono::milliseconds length();

} // namespace Unknot::FigureLoop
