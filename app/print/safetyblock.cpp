// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/safetyblock.h"

#include "print/blockparts.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int penLineGap = millimetres(13);
constexpr int spaceAboveCard = millimetres(3);

} // namespace

SafetyBlock::SafetyBlock(const Safety &safety, const SheetStyle &style)
    : m_style(style)
{
    addCard(safety.stop);
    addCard(safety.red);
    addDisclaimer(safety.shortDisclaimer);
}

/// The title stays with the first item.
void SafetyBlock::addCard(const SafetyCard &card)
{
    if (card.items.isEmpty())
        return;
    Block title;
    const QString text = asPlainLine(card.title);
    title.place(m_style.setter.set(text, m_style.scale.dose, m_style.width), 0, spaceAboveCard);
    const int first = int(m_parts.size());
    for (const QString &item : card.items)
        addParagraph(item, u"•"_s);
    title.place(m_parts.at(first), 0, title.height);
    m_parts[first] = title;
}

void SafetyBlock::addDisclaimer(const QString &text)
{
    const int first = int(m_parts.size());
    addParagraph(text, {});
    Block spaced;
    spaced.place(m_parts.at(first), 0, spaceAboveCard);
    m_parts[first] = spaced;
}

void SafetyBlock::addParagraph(const QString &text, const QString &mark)
{
    const TextStyle &body = m_style.scale.body;
    const int indent = mark.isEmpty() ? 0 : body.size;
    QString nextMark = mark;
    for (const SheetItem &part :
         textParts(asPlainLine(text), 0, body, m_style.width - indent, m_style.setter)) {
        Block block;
        if (!nextMark.isEmpty())
            block.place(m_style.setter.set(nextMark, body, indent), 0, 0);
        block.place(part, indent, 0);
        m_parts += block;
        nextMark.clear();
    }
}

Block SafetyBlock::questionLines(int height, const SheetStyle &style)
{
    constexpr int fewestLines = 3;
    Block block;
    block.place(style.setter.set(tr("My questions for the therapist"), style.scale.dose, style.width), 0, 0);
    if (block.height + fewestLines * penLineGap > height)
        return {};
    while (block.height + penLineGap <= height)
        block.place(ruleAcross(style.width, millimetres(0.25)), 0, block.height + penLineGap);
    return block;
}

} // namespace Unknot
