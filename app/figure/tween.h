// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/posesolver.h"

namespace Unknot {

/// The body on its way from one pose to the next; `place` from 0 to 1, in even time: it starts and stops
/// softly. What both poses rest on stays on the floor, what a hand keeps touching stays in the hand.
Skeleton bodyBetween(const SolvedPose &from, const SolvedPose &to, double place, Build build);

} // namespace Unknot
