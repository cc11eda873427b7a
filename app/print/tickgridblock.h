// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/block.h"
#include "print/sheetstyle.h"

#include <QCoreApplication>

namespace Unknot {

/// The boxes to tick under a page of exercises: a row for each exercise when there is room, otherwise
/// one row for all of them.
class TickGridBlock
{
    Q_DECLARE_TR_FUNCTIONS(TickGridBlock)

public:
    enum class Rows { OneForEach, OneForAll };

    /// Empty fields in place of days are for what is done as needed: the day is written in.
    enum class Days { Named, Empty };

    TickGridBlock(const TickGrid &grid, Days days, Rows rows, const QStringList &names,
                  const SheetStyle &style);

    /// For the exercises of these indices. None without any.
    Block of(const QVector<int> &steps) const;
    int heightOf(const QVector<int> &steps) const;

    /// "Mon"; shorter when that is wider than `width`.
    static QString dayName(int column, const TickGrid &grid, const SheetStyle &style, const TextStyle &text,
                           int width);

private:
    void chooseShape(Rows rows);
    void chooseBoxesAcross();
    void setNames(const QStringList &names);
    int columnWidth() const { return (m_style.width - m_nameWidth) / m_grid.days; }
    int rowHeight(int step) const;
    int boxLines() const { return (m_grid.times + m_boxesALine - 1) / m_boxesALine; }
    int boxesHeight() const;
    Block head() const;
    void placeDays(Block &block, int y) const;
    void placeBoxes(Block &block, int y) const;

    TickGrid m_grid;
    Days m_days = Days::Named;
    SheetStyle m_style;
    int m_nameWidth = 0; ///< none in one row for all
    int m_boxSize = 0;
    int m_boxesALine = 1;
    QVector<SheetItem> m_names;
    Block m_head;
};

} // namespace Unknot
