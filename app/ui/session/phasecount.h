// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

namespace Unknot {

/// One of so many, counted from 1.
struct Ordinal
{
    int number = 1;
    int count = 1;

    bool operator==(const Ordinal &) const = default;
};

/// Where in its step a phase is.
struct PhaseCount
{
    Ordinal step{};
    Ordinal time{}; ///< the repetition, within its side and set
    Ordinal side{};
    Ordinal set{};
    bool isOfBreaths = false; ///< what is counted as time

    bool operator==(const PhaseCount &) const = default;
};

PhaseCount phaseCount(const Timeline &timeline, int phase);

} // namespace Unknot
