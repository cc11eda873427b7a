// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"
#include "print/block.h"
#include "print/sheetpicture.h"
#include "print/sheetstyle.h"

#include <QCoreApplication>

namespace Unknot {

/// Between the start and the end.
inline constexpr int pictureGap = millimetres(2);

/// The start and the end of an exercise beside each other. Under each stands the number of the step that it
/// shows, ringed as among the steps. An exercise of one pose has one picture.
class PicturePair
{
    Q_DECLARE_TR_FUNCTIONS(PicturePair)

public:
    PicturePair(const SheetPicture &picture, const Dose &dose, int width, const SheetStyle &style);

    /// The pictures are as high as their width allows, and at most this high.
    Block of(int pictureHeight) const;

    bool shows(int step) const;

private:
    bool isPair() const { return figure().poses.size() > 1; }
    const FigureData &figure() const { return m_picture.movement.figure(); }
    int cellWidth() const;
    void placeFigures(Block &block, const QSize &size) const;
    void placeCaption(Block &block, int cell, int step, const QString &word) const;
    void placeArrow(Block &block) const;

    SheetPicture m_picture;
    int m_width = 0;
    SheetStyle m_style;
    Block m_captions;
};

/// The number of a step in a ring: on the step, and under the picture that shows it.
SheetItem ringedNumber(int step, const SheetStyle &style);

/// As wide as one in a ring, so that they stand in one column.
SheetItem centredNumber(int step, const SheetStyle &style);

} // namespace Unknot
