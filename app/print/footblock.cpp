// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/footblock.h"

namespace Unknot {

namespace {

constexpr int columnGap = millimetres(6);
constexpr int spaceUnderRule = millimetres(1.6);

Block ruledBlock(int width)
{
    Block block;
    block.place(ruleAcross(width, millimetres(0.5)), 0, 0);
    block.height = spaceUnderRule;
    return block;
}

/// How many letters to set in bold: those of `lead` when the text begins with it.
int leadLetters(const QString &text, const QString &lead)
{
    return text.startsWith(lead) ? int(lead.size()) : 0;
}

} // namespace

Block FootBlock::full(int page, int pageCount) const
{
    Block block = ruledBlock(m_style.width);
    placeColumns(block);
    placeLastLine(block, asPlainLine(m_safety.shortDisclaimer), 0, page, pageCount);
    return block;
}

Block FootBlock::pointingToLastPage(int page, int pageCount) const
{
    Block block = ruledBlock(m_style.width);
    const QString lead = tr("Stop at once");
    const QString text = page < pageCount ? tr("Stop at once if it hurts. See the last page.") : QString();
    placeLastLine(block, text, leadLetters(text, lead), page, pageCount);
    return block;
}

void FootBlock::placeColumns(Block &block) const
{
    const QString stop = asPlainLine(m_safety.footStop);
    const QString emergency = asPlainLine(m_safety.footEmergency);
    if (stop.isEmpty() && emergency.isEmpty())
        return;
    const int width = (m_style.width - columnGap) / 2;
    const int y = block.height;
    const auto column = [&](const QString &text, const QString &lead) {
        return m_style.setter.setRunIn(text, leadLetters(text, lead), m_style.scale.small, width);
    };
    //: The first words of the stop rules on paper, set in bold when the rules begin with them
    block.place(column(stop, tr("Stop at once")), 0, y);
    //: The first words of the emergency signs on paper, set in bold when the signs begin with them
    block.place(column(emergency, tr("Call the emergency number")), width + columnGap, y);
    block.height += millimetres(0.8);
}

void FootBlock::placeLastLine(Block &block, const QString &text, int boldLetters, int page,
                              int pageCount) const
{
    const int y = block.height;
    const TextStyle &small = m_style.scale.small;
    //: %1 is the number of a page, %2 how many there are
    const QString number = tr("Page %1 of %2").arg(m_style.number(page), m_style.number(pageCount));
    const int numberWidth = m_style.setter.width(number, small) + millimetres(1);
    const int textWidth = m_style.width - numberWidth - columnGap;
    if (!text.isEmpty())
        block.place(m_style.setter.setRunIn(text, boldLetters, small, textWidth), 0, y);
    block.place(m_style.setter.set(number, small, numberWidth, TextEdge::Trailing),
                m_style.width - numberWidth, y);
}

} // namespace Unknot
