// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/overviewblock.h"

#include "core/dosetext.h"
#include "print/tickgridblock.h"

namespace Unknot {

namespace {

constexpr int cellGap = millimetres(8);
constexpr int columnsALine = 7;

} // namespace

OverviewBlock::OverviewBlock(const TickGrid &grid, const SheetStyle &style)
    : m_grid(grid),
      m_style(style)
{
}

Block OverviewBlock::exercise(const Exercise &exercise, const RoutineStep &step, int index) const
{
    const TypeScale &scale = m_style.scale;
    const int indent = millimetres(7);
    const int width = cellWidth() - indent;
    const QString dose = DoseText::sentence(step.dose, step.sides, exercise.technique, m_style.locale);
    Block block;
    block.place(m_style.setter.set(m_style.number(index + 1), scale.name, indent), 0, 0);
    int y = block.place(m_style.setter.set(asPlainLine(exercise.name), scale.name, width), indent, 0);
    y = block.place(m_style.setter.set(breakingAtPhrases(dose), scale.dose, width), indent, y);
    y = block.place(m_style.setter.set(asPlainLine(exercise.cue), scale.body, width), indent, y);
    placeDays(block, y + millimetres(1.5));
    block.markStep(index);
    return block;
}

Block OverviewBlock::pair(const Block &first, const Block &second) const
{
    Block block = first;
    block.place(second, cellWidth() + cellGap, 0);
    return block;
}

int OverviewBlock::cellWidth() const
{
    return (m_style.width - cellGap) / 2;
}

void OverviewBlock::placeDays(Block &block, int y) const
{
    const TextStyle &style = m_style.scale.small;
    const int box = m_style.scale.tickBox;
    const int width = cellWidth() / std::min(m_grid.days, columnsALine);
    const int lineHeight = style.leading + box + millimetres(1);
    for (int day = 0; day < m_grid.days; ++day) {
        const int x = day % columnsALine * width;
        const int lineY = y + day / columnsALine * lineHeight;
        const QString name = TickGridBlock::dayName(day, m_grid, m_style, style, width);
        block.place(m_style.setter.set(name, style, width, TextEdge::Centre), x, lineY);
        block.place(tickBox(box), x + (width - box) / 2, lineY + style.leading);
    }
}

} // namespace Unknot
