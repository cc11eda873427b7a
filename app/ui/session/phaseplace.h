// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

namespace Unknot {

/// Where a figure is at that time of a phase of that length: from 0, the start pose, to 1, the end pose.
/// While the person gets ready or rests, it shows how what comes begins.
double placeIn(const Phase &phase, std::chrono::milliseconds elapsed, std::chrono::milliseconds length);

/// False where it stays at one place for the whole phase.
bool movesIn(PhaseKind kind);

/// One that follows a tempo.
bool isTimedRepetition(const Phase &phase);

/// Cold, heat or neither begins, or the last of them is over.
bool isBoutChange(const Cue &cue, const Timeline &timeline);

/// A part of a paced breath.
bool isBreath(PhaseKind kind);

} // namespace Unknot
