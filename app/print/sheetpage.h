// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// One thing on paper and where it is.
struct SheetItem
{
    QRect area;
    std::variant<SheetText, SheetLine, SheetBox> shape;
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
