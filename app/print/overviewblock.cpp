// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/overviewblock.h"

#include "core/dosetext.h"
#include "print/tickgridblock.h"

namespace Unknot {

namespace {

constexpr int cellGap = millimetres(8);
constexpr int spaceUnderCue = millimetres(1);
constexpr int spaceAboveDays = millimetres(1.5);
constexpr int columnsALine = 7;

} // namespace

OverviewBlock::OverviewBlock(const TickGrid &grid, const SheetStyle &style)
    : m_grid(grid),
      m_style(style)
{
}

OverviewBlock::Cell OverviewBlock::cell(const Exercise &exercise, const RoutineStep &routineStep, int step,
                                        const SheetPicture *picture) const
{
    const Block top = text(exercise, routineStep, step);
    if (!picture)
        return {[top](int) { return top; }, step};
    const PicturePair pictures(*picture, routineStep.dose, cellWidth(), m_style);
    const auto withPictures = [top, pictures](int pictureHeight) {
        Block block = top;
        block.place(pictures.of(pictureHeight), 0, block.height + spaceUnderCue);
        return block;
    };
    return {withPictures, step};
}

ElasticBlock OverviewBlock::row(const QVector<Cell> &cells) const
{
    return [cells, days = days(), distance = cellWidth() + cellGap](int pictureHeight) {
        QVector<Block> blocks;
        int height = 0;
        for (const Cell &cell : cells) {
            blocks += cell.block(pictureHeight);
            height = std::max(height, blocks.last().height);
        }
        Block row;
        for (int column = 0; column < blocks.size(); ++column) {
            Block &block = blocks[column];
            block.place(days, 0, height + spaceAboveDays);
            block.markStep(cells.at(column).step);
            row.place(block, column * distance, 0);
        }
        return row;
    };
}

Block OverviewBlock::text(const Exercise &exercise, const RoutineStep &step, int index) const
{
    const TypeScale &scale = m_style.scale;
    const int indent = millimetres(7);
    const int width = cellWidth() - indent;
    const QString dose = DoseText::sentence(step.dose, step.sides, exercise.technique, m_style.locale);
    Block block;
    block.place(m_style.setter.set(m_style.number(index + 1), scale.name, indent), 0, 0);
    int y = block.place(m_style.setter.set(asPlainLine(exercise.name), scale.name, width), indent, 0);
    y = block.place(m_style.setter.set(breakingAtPhrases(dose), scale.dose, width), indent, y);
    block.place(m_style.setter.set(asPlainLine(exercise.cue), scale.body, width), indent, y);
    return block;
}

int OverviewBlock::cellWidth() const
{
    return (m_style.width - cellGap) / 2;
}

Block OverviewBlock::days() const
{
    Block block;
    const TextStyle &style = m_style.scale.small;
    const int box = m_style.scale.tickBox;
    const int width = cellWidth() / std::min(m_grid.days, columnsALine);
    const int lineHeight = style.leading + box + millimetres(1);
    for (int day = 0; day < m_grid.days; ++day) {
        const int x = day % columnsALine * width;
        const int lineY = day / columnsALine * lineHeight;
        const QString name = TickGridBlock::dayName(day, m_grid, m_style, style, width);
        block.place(m_style.setter.set(name, style, width, TextEdge::Centre), x, lineY);
        block.place(tickBox(box), x + (width - box) / 2, lineY + style.leading);
    }
    return block;
}

} // namespace Unknot
