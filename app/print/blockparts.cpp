// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/blockparts.h"

namespace Unknot {

namespace {

constexpr int mostLines = 12;

/// Cuts after so many lines; both halves still have to be set.
std::pair<QString, QString> cutAfterLines(const SheetText &text, int lineCount)
{
    const int start = text.lines.at(lineCount).start;
    return {text.text.left(start).trimmed(), text.text.mid(start)};
}

} // namespace

QVector<SheetItem> textParts(const QString &text, int boldLetters, const TextStyle &style, int width,
                             const TextSetter &setter)
{
    QVector<SheetItem> parts;
    SheetItem item = setter.setRunIn(text, boldLetters, style, width);
    while (std::get<SheetText>(item.shape).lines.size() > mostLines) {
        const auto [first, rest] = cutAfterLines(std::get<SheetText>(item.shape), mostLines);
        parts += setter.setRunIn(first, boldLetters, style, width);
        item = setter.setRunIn(rest, 0, style, width);
        boldLetters = 0;
    }
    parts += item;
    return parts;
}

QVector<SheetItem> labelledParts(const QString &label, const QString &text, const TextStyle &style, int width,
                                 const TextSetter &setter)
{
    const QString line = asPlainLine(text);
    if (line.isEmpty())
        return {};
    return textParts(label + u' ' + line, int(label.size()), style, width, setter);
}

Block barred(const SheetItem &text, int barX, int textX)
{
    constexpr int thickness = millimetres(0.5);
    constexpr int inset = millimetres(0.5);
    Block block;
    block.place(ruleDown(text.area.height() - 2 * inset, thickness), barX, inset);
    block.place(text, textX, 0);
    return block;
}

} // namespace Unknot
