// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/tickgridblock.h"

namespace Unknot {

namespace {

constexpr int thinRule = millimetres(0.2);
constexpr int smallestGap = millimetres(0.4);
constexpr int widestGap = millimetres(1.5);
constexpr int rowPadding = millimetres(1.3);
constexpr int smallestBox = millimetres(4.1); ///< a marker needs no less
constexpr int usualBoxAcross = millimetres(5);

/// Boxes of one day stand closer together than days do.
int gapBetween(int boxes, int boxSize, int columnWidth)
{
    return std::min(widestGap, (columnWidth - boxes * boxSize) / (2 * boxes));
}

int boxesThatFit(int wanted, int boxSize, int columnWidth)
{
    int boxes = wanted;
    while (boxes > 1 && gapBetween(boxes, boxSize, columnWidth) < smallestGap)
        --boxes;
    return boxes;
}

/// So many boxes on each line that the last is not left with one: three and two, not four and one.
int evenLines(int boxes, int mostALine)
{
    const int lines = (boxes + mostALine - 1) / mostALine;
    return (boxes + lines - 1) / lines;
}

} // namespace

TickGridBlock::TickGridBlock(const TickGrid &grid, Days days, Rows rows, const QStringList &names,
                             const SheetStyle &style)
    : m_grid(grid),
      m_days(days),
      m_style(style)
{
    chooseShape(rows);
    if (m_nameWidth > 0)
        setNames(names);
    m_head = head();
}

Block TickGridBlock::of(const QVector<int> &steps) const
{
    if (steps.isEmpty())
        return {};
    Block block = m_head;
    const QVector<int> rows = m_nameWidth > 0 ? steps : steps.first(1);
    for (int step : rows) {
        const int y = block.height;
        block.place(ruleAcross(m_style.width, thinRule), 0, y);
        if (m_nameWidth > 0) {
            SheetItem name = m_names.at(step);
            name.step = step;
            block.place(name, 0, y + (rowHeight(step) - name.area.height()) / 2);
        }
        placeBoxes(block, y + (rowHeight(step) - boxesHeight()) / 2);
        block.height = y + rowHeight(step);
    }
    block.place(ruleAcross(m_style.width, thinRule), 0, block.height);
    return block;
}

int TickGridBlock::heightOf(const QVector<int> &steps) const
{
    if (steps.isEmpty())
        return 0;
    if (m_nameWidth == 0)
        return m_head.height + rowHeight(steps.first());
    int height = m_head.height;
    for (int step : steps)
        height += rowHeight(step);
    return height;
}

QString TickGridBlock::dayName(int column, const TickGrid &grid, const SheetStyle &style,
                               const TextStyle &text, int width)
{
    constexpr int daysAWeek = 7;
    if (grid.days % daysAWeek != 0)
        return style.number(column + 1);
    const int day = (style.locale.firstDayOfWeek() - 1 + column) % daysAWeek + 1;
    const QString name = style.locale.standaloneDayName(day, QLocale::ShortFormat);
    return style.setter.width(name, text) <= width
        ? name
        : style.locale.standaloneDayName(day, QLocale::NarrowFormat);
}

/// Names beside the boxes, if need be with less room for both; else all boxes over the full width.
void TickGridBlock::chooseShape(Rows rows)
{
    const std::pair<int, int> besideNames[] = {{m_style.width * 32 / 100, m_style.scale.tickBox},
                                               {millimetres(45), smallestBox}};
    for (const auto &[nameWidth, boxSize] : besideNames) {
        m_nameWidth = nameWidth;
        m_boxSize = boxSize;
        m_boxesALine = m_grid.times;
        const int gap = gapBetween(m_grid.times, boxSize, columnWidth());
        if (rows == Rows::OneForEach && gap >= smallestGap)
            return;
    }
    m_nameWidth = 0;
    chooseBoxesAcross();
}

/// Smaller boxes rather than a second line, where boxes are not meant to be large.
void TickGridBlock::chooseBoxesAcross()
{
    const auto fitting = [this](int boxSize) {
        return boxesThatFit(m_grid.times, boxSize, columnWidth());
    };
    m_boxSize = std::max(m_style.scale.tickBox, usualBoxAcross);
    const bool mayBeSmaller = m_boxSize == usualBoxAcross;
    if (mayBeSmaller && fitting(m_boxSize) < m_grid.times && fitting(smallestBox) == m_grid.times)
        m_boxSize = smallestBox;
    m_boxesALine = evenLines(m_grid.times, fitting(m_boxSize));
}

void TickGridBlock::setNames(const QStringList &names)
{
    TextStyle style = m_style.scale.small;
    style.size = m_style.scale.heading.size;
    style.leading = style.size * 12 / 10;
    for (int step = 0; step < names.size(); ++step) {
        const QString number = m_style.number(step + 1);
        const QString text = number + QChar::Nbsp + QChar::Nbsp + asPlainLine(names.at(step));
        m_names += m_style.setter.setRunIn(text, int(number.size()), style, m_nameWidth - millimetres(2));
    }
}

int TickGridBlock::rowHeight(int step) const
{
    const int boxes = boxesHeight() + rowPadding;
    return m_nameWidth == 0 ? boxes : std::max(boxes, m_names.at(step).area.height() + millimetres(0.4));
}

int TickGridBlock::boxesHeight() const
{
    const int gap = gapBetween(m_boxesALine, m_boxSize, columnWidth());
    return boxLines() * m_boxSize + (boxLines() - 1) * std::max(gap, smallestGap);
}

Block TickGridBlock::head() const
{
    const TextStyle &style = m_style.scale.heading;
    const QString text =
        m_days == Days::Empty ? tr("Write the day, tick each time") : tr("Tick each time you do it");
    Block block;
    const int width = m_nameWidth > 0 ? m_nameWidth - millimetres(2) : m_style.width;
    block.place(m_style.setter.set(text, style, width), 0, 0);
    placeDays(block, m_nameWidth > 0 ? block.height - style.leading : block.height + millimetres(0.6));
    block.height += millimetres(0.6);
    return block;
}

void TickGridBlock::placeDays(Block &block, int y) const
{
    const TextStyle &style = m_style.scale.heading;
    const int width = columnWidth();
    for (int column = 0; column < m_grid.days; ++column) {
        const int x = m_nameWidth + column * width;
        if (m_days == Days::Empty) {
            constexpr int inset = millimetres(1.5);
            block.place(ruleAcross(width - 2 * inset, thinRule), x + inset, y + style.leading * 85 / 100);
            block.height = std::max(block.height, y + style.leading);
            continue;
        }
        const QString name = dayName(column, m_grid, m_style, style, width);
        block.place(m_style.setter.set(name, style, width, TextEdge::Centre), x, y);
    }
}

void TickGridBlock::placeBoxes(Block &block, int y) const
{
    const int width = columnWidth();
    const int gap = gapBetween(m_boxesALine, m_boxSize, width);
    const int inset = (width - m_boxesALine * m_boxSize - (m_boxesALine - 1) * gap) / 2;
    for (int column = 0; column < m_grid.days; ++column) {
        for (int box = 0; box < m_grid.times; ++box) {
            const int x = m_nameWidth + column * width + inset + box % m_boxesALine * (m_boxSize + gap);
            const int line = box / m_boxesALine;
            block.place(tickBox(m_boxSize), x, y + line * (m_boxSize + std::max(gap, smallestGap)));
        }
    }
}

} // namespace Unknot
