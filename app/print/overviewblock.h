// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "print/picturepair.h"

namespace Unknot {

/// Two exercises side by side for people who know them: name, dose, cue, and a box a day.
class OverviewBlock
{
public:
    OverviewBlock(const TickGrid &grid, const SheetStyle &style);

    /// An exercise without its boxes.
    struct Cell
    {
        ElasticBlock block;
        int step = 0; ///< index in its routine
    };

    /// `step` is the index of that step in its routine; `picture` may be null.
    Cell cell(const Exercise &exercise, const RoutineStep &routineStep, int step,
              const SheetPicture *picture) const;

    /// One or two cells beside each other, their boxes at the same height.
    ElasticBlock row(const QVector<Cell> &cells) const;

private:
    int cellWidth() const;
    Block text(const Exercise &exercise, const RoutineStep &step, int index) const;
    Block days() const;

    TickGrid m_grid;
    SheetStyle m_style;
};

} // namespace Unknot
