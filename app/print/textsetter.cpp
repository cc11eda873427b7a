// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/textsetter.h"

#include "print/sheetfont.h"

#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

int breakLines(QTextLayout &layout, int width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    return layout.lineCount();
}

QString lineText(const QTextLayout &layout, int index)
{
    const QTextLine line = layout.lineAt(index);
    return layout.text().mid(line.textStart(), line.textLength()).trimmed();
}

bool endsInLoneWord(const QTextLayout &layout)
{
    const QString last = lineText(layout, layout.lineCount() - 1);
    return !last.contains(u' ') && !last.contains(QChar::Nbsp);
}

/// The narrowest width that needs no more lines and cuts no word.
int balancedWidth(QTextLayout &layout, int width, int lineCount)
{
    int tooNarrow = std::max(width / 2, int(std::ceil(layout.minimumWidth())) - 1);
    int enough = width;
    for (int halving = 0; halving < 7 && tooNarrow < enough - 1; ++halving) {
        const int middle = (tooNarrow + enough) / 2;
        (breakLines(layout, middle) > lineCount ? tooNarrow : enough) = middle;
    }
    return enough;
}

/// The widest that brings a second word down to the last line; `width` when none does.
int widthWithoutLoneWord(QTextLayout &layout, int width, int lineCount)
{
    const int step = std::max(1, width / 50);
    for (int narrower = width - step; narrower > width * 3 / 4; narrower -= step) {
        if (breakLines(layout, narrower) > lineCount)
            return width;
        if (!endsInLoneWord(layout))
            return narrower;
    }
    return width;
}

int chosenWidth(QTextLayout &layout, LineBreaks lineBreaks, int width)
{
    const int lineCount = breakLines(layout, width);
    if (lineCount < 2 || layout.textOption().wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere)
        return width;
    if (lineBreaks == LineBreaks::Balanced)
        return balancedWidth(layout, width, lineCount);
    return endsInLoneWord(layout) ? widthWithoutLoneWord(layout, width, lineCount) : width;
}

int spaceBefore(TextEdge edge, int free)
{
    switch (edge) {
    case TextEdge::Leading:
        return 0;
    case TextEdge::Centre:
        return free / 2;
    case TextEdge::Trailing:
        return free;
    }
    return 0;
}

QVector<QTextLayout::FormatRange> boldAtBegin(int letters)
{
    if (letters == 0)
        return {};
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = letters;
    range.format.setFontWeight(QFont::Bold);
    return {range};
}

void setWrapMode(QTextLayout &layout, QTextOption::WrapMode mode, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(mode);
    option.setTextDirection(direction);
    layout.setTextOption(option);
}

/// Only a word wider than its column is broken inside: an unbroken address, say.
void prepare(QTextLayout &layout, const SheetText &text, int width)
{
    layout.setFormats(boldAtBegin(text.boldLetters));
    layout.setCacheEnabled(true);
    setWrapMode(layout, QTextOption::WordWrap, text.direction);
    breakLines(layout, width);
    if (layout.minimumWidth() > width)
        setWrapMode(layout, QTextOption::WrapAtWordBoundaryOrAnywhere, text.direction);
}

} // namespace

SheetItem TextSetter::set(const QString &text, const TextStyle &style, int width, TextEdge edge) const
{
    return lay({text, style.role, style.size, style.weight, 0, m_direction, {}}, style, width, edge);
}

SheetItem TextSetter::setRunIn(const QString &text, int boldLetters, const TextStyle &style, int width) const
{
    return lay({text, style.role, style.size, style.weight, boldLetters, m_direction, {}}, style, width,
               TextEdge::Leading);
}

SheetItem TextSetter::lay(const SheetText &text, const TextStyle &style, int width, TextEdge edge) const
{
    QTextLayout layout(text.text, sheetFont(text.size, text.weight, m_direction));
    prepare(layout, text, width);
    breakLines(layout, chosenWidth(layout, style.lineBreaks, width));
    return itemOf(layout, text, style, width, edge);
}

int TextSetter::width(const QString &text, const TextStyle &style) const
{
    QTextLayout layout(text, sheetFont(style.size, style.weight, m_direction));
    breakLines(layout, 10 * unitsPerInch * 100);
    return layout.lineCount() == 0 ? 0 : int(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

/// Leading is ours, never the font's: another script in the text would change it and break the grid.
SheetItem TextSetter::itemOf(const QTextLayout &layout, const SheetText &text, const TextStyle &style,
                             int width, TextEdge edge) const
{
    SheetText placed = text;
    int baseline = style.leading / 2 + style.size * 36 / 100;
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        const int natural = std::min(width, int(std::ceil(line.naturalTextWidth())));
        const int start = line.textStart();
        const int length = int(lineText(layout, index).size());
        placed.lines += {start, length, QPoint(spaceBefore(edge, width - natural), baseline), natural};
        baseline += style.leading;
    }
    return {QRect(0, 0, width, layout.lineCount() * style.leading), placed};
}

QString asPlainLine(const QString &text)
{
    static const QRegularExpression numberAndWord(u"(\\d+) (?=\\p{L})"_s,
                                                  QRegularExpression::UseUnicodePropertiesOption);
    return text.simplified().replace(numberAndWord, u"\\1\u00A0"_s);
}

QString breakingAtPhrases(const QString &text)
{
    constexpr qsizetype longestPhrase = 30;
    static const QRegularExpression phraseEnd(u"(?<=[,.:،]) "_s);
    QStringList phrases = asPlainLine(text).split(phraseEnd);
    for (QString &phrase : phrases) {
        if (phrase.size() < longestPhrase)
            phrase.replace(u' ', QChar::Nbsp);
    }
    return phrases.join(u' ');
}

} // namespace Unknot
