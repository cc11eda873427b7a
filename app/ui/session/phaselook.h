// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"
#include "ui/style/icons.h"

namespace Unknot {

/// What a phase looks like. Its word is Labels::of().
struct PhaseLook
{
    Icon shape = Icon::Diamond;
    ToneRole tone = ToneRole::GetReady;

    bool operator==(const PhaseLook &) const = default;
};

PhaseLook phaseLook(PhaseKind kind);

} // namespace Unknot
