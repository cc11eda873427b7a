// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/movement.h"

#include <QRect>
#include <QString>
#include <QVector>

#include <variant>

namespace Unknot {

enum class TextWeight { Regular, Bold };

/// What a text is in the sheet; its size and weight follow from it.
enum class TextRole { Title, Name, DoseLine, Body, Number, Small, Heading };

/// One line of a text, broken and placed. Lengths are in hundredths of a millimetre.
struct SheetTextLine
{
    int start = 0; ///< first letter in the text
    int length = 0;
    QPoint baseline; ///< its left end, from the corner of the item
    int width = 0;

    bool operator==(const SheetTextLine &) const = default;
};

/// A text with all that is needed to paint it the same everywhere.
struct SheetText
{
    QString text;
    TextRole role = TextRole::Body;
    int size = 0; ///< of the font
    TextWeight weight = TextWeight::Regular;
    int boldLetters = 0; ///< how many letters at its begin are bold whatever the weight
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QVector<SheetTextLine> lines;
    int ring = 0; ///< thickness of the ring around it, as wide as its item; none when 0

    bool operator==(const SheetText &) const = default;
};

/// A rule or a pen line. Its item has no height, or no width.
struct SheetLine
{
    int thickness = 0;

    bool operator==(const SheetLine &) const = default;
};

/// A box to tick.
struct SheetBox
{
    int thickness = 0;

    bool operator==(const SheetBox &) const = default;
};

/// From the first picture to the second.
struct SheetArrow
{
    int thickness = 0;
    bool pointsLeft = false;

    bool operator==(const SheetArrow &) const = default;
};

/// A picture of one moment of an exercise. It is the same whichever way the page is read.
struct SheetFigure
{
    Movement movement;
    double place = 0; ///< from 0, the start, to 1, the end
    bool isLineArt = false;
    bool isCropped = false; ///< shows a part of the body: a frame says that this is meant

    bool operator==(const SheetFigure &other) const
    {
        return movement.figure() == other.movement.figure() && movement.build() == other.movement.build()
            && place == other.place && isLineArt == other.isLineArt && isCropped == other.isCropped;
    }
};

/// One thing on paper and where it is.
struct SheetItem
{
    QRect area;
    std::variant<SheetText, SheetLine, SheetBox, SheetArrow, SheetFigure> shape;
    int step = -1; ///< index of the routine's step that it belongs to; -1 when to none

    bool operator==(const SheetItem &) const = default;
};

/// A page of paper, its items in reading order.
struct SheetPage
{
    QSize size;
    QVector<SheetItem> items;

    bool operator==(const SheetPage &) const = default;
};

/// The page as it is read from right to left.
SheetPage mirrored(SheetPage page);

} // namespace Unknot
