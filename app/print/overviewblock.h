// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "print/block.h"
#include "print/sheetstyle.h"

namespace Unknot {

/// Two exercises side by side for people who know them: name, dose, cue, and a box a day.
class OverviewBlock
{
public:
    OverviewBlock(const TickGrid &grid, const SheetStyle &style);

    /// `index` is that of the step in its routine.
    Block exercise(const Exercise &exercise, const RoutineStep &step, int index) const;
    Block pair(const Block &first, const Block &second) const;

private:
    int cellWidth() const;
    void placeDays(Block &block, int y) const;

    TickGrid m_grid;
    SheetStyle m_style;
};

} // namespace Unknot
