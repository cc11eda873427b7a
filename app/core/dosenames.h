// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"
#include "core/names.h"

namespace Unknot {

/// In the order of the kinds in Dose.
enum class DoseKind { Holds, Repetitions, Continuous, Breaths, Cycles };

inline constexpr Names<DoseKind, 5> doseKindNames{{
    {DoseKind::Holds, u"holds"},
    {DoseKind::Repetitions, u"repetitions"},
    {DoseKind::Continuous, u"continuous"},
    {DoseKind::Breaths, u"breaths"},
    {DoseKind::Cycles, u"cycles"},
}};

inline constexpr Names<Pace, 2> paceNames{{
    {Pace::Timed, u"timed"},
    {Pace::Own, u"own"},
}};

inline constexpr Names<Bout::Kind, 3> boutKindNames{{
    {Bout::Kind::Cold, u"cold"},
    {Bout::Kind::Heat, u"heat"},
    {Bout::Kind::Off, u"off"},
}};

} // namespace Unknot
