// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/typescale.h"

QT_BEGIN_NAMESPACE
class QTextLayout;
QT_END_NAMESPACE

namespace Unknot {

/// Where the lines of a text stand in its width.
enum class TextEdge { Leading, Centre, Trailing };

/// Breaks texts into lines. Always lays out from left to right; a page in another direction is
/// mirrored as a whole.
class TextSetter
{
public:
    explicit TextSetter(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    {
    }

    SheetItem set(const QString &text, const TextStyle &style, int width,
                  TextEdge edge = TextEdge::Leading) const;

    /// As set(), with the first `boldLetters` in bold: "Feel it:".
    SheetItem setRunIn(const QString &text, int boldLetters, const TextStyle &style, int width) const;

    /// How wide the text is on one line.
    int width(const QString &text, const TextStyle &style) const;

private:
    SheetItem lay(const SheetText &text, const TextStyle &style, int width, TextEdge edge) const;
    SheetItem itemOf(const QTextLayout &layout, const SheetText &text, const TextStyle &style, int width,
                     TextEdge edge) const;

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

/// The text on one line, with a number kept beside the word that follows it.
QString asPlainLine(const QString &text);

/// The text such that it breaks between its phrases rather than inside them.
QString breakingAtPhrases(const QString &text);

} // namespace Unknot
