// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/headerblock.h"

#include "core/dosetext.h"

#include <numeric>

namespace Unknot {

namespace {

constexpr qsizetype longestTitle = 120;
constexpr int fieldGap = millimetres(4);
constexpr int shortestPenLine = millimetres(16);
constexpr int thickRule = millimetres(0.5);
constexpr int longestMeasure = millimetres(152); ///< about ninety letters

} // namespace

HeaderBlock::HeaderBlock(const Routine &routine, const SheetOptions &options, const SheetStyle &style)
    : m_style(style),
      m_isLargePrint(options.preset == SheetPreset::LargePrint),
      m_title(asPlainLine(options.title.isEmpty() ? routine.name : options.title).left(longestTitle)),
      m_frequency(asPlainLine(DoseText::frequency(routine.frequency, style.locale))),
      m_intro(asPlainLine(routine.intro))
{
}

Block HeaderBlock::first() const
{
    Block block;
    block.place(m_style.setter.set(m_title, m_style.scale.title, m_style.width), 0, 0);
    placeFrequency(block);
    placeFields(block);
    block.place(ruleAcross(m_style.width, thickRule), 0, block.height + millimetres(1.4));
    return block;
}

Block HeaderBlock::running() const
{
    TextStyle style = m_style.scale.heading;
    style.lineBreaks = LineBreaks::Balanced;
    Block block;
    block.place(m_style.setter.set(m_title, style, m_style.width), 0, 0);
    block.place(ruleAcross(m_style.width, thickRule), 0, block.height + millimetres(0.8));
    return block;
}

/// In large print there is room for how often alone.
void HeaderBlock::placeFrequency(Block &block) const
{
    const int y = block.height + millimetres(0.4);
    if (m_isLargePrint) {
        block.place(m_style.setter.set(m_frequency, m_style.scale.dose, m_style.width), 0, y);
        return;
    }
    TextStyle style = m_style.scale.body;
    style.size = std::min(style.size, points(11));
    style.leading = std::min(style.leading, points(14));
    const QString text = m_intro.isEmpty() ? m_frequency : m_frequency + u' ' + m_intro;
    const int width = std::min(m_style.width, longestMeasure);
    block.place(m_style.setter.setRunIn(text, int(m_frequency.size()), style, width), 0, y);
}

void HeaderBlock::placeFields(Block &block) const
{
    const QStringList labels{tr("Patient (initials)"), tr("Date"), tr("Next visit"), tr("Therapist")};
    const TextStyle &small = m_style.scale.small;
    QVector<int> widths;
    for (const QString &label : labels)
        widths += m_style.setter.width(label, small) + millimetres(1.2);
    const int count = fieldsARow(widths);
    int y = block.height + small.size * (m_isLargePrint ? 7 : 11) / 10;
    for (int first = 0; first < labels.size(); first += count) {
        const int labelled = std::accumulate(widths.cbegin() + first, widths.cbegin() + first + count, 0);
        const int penLine = (m_style.width - labelled - (count - 1) * fieldGap) / count;
        int x = 0;
        for (int field = first; field < first + count; ++field) {
            const int width = widths.at(field);
            block.place(m_style.setter.set(labels.at(field), small, width), x, y);
            block.place(ruleAcross(penLine, millimetres(0.2)), x + width, y + small.leading * 85 / 100);
            x += width + penLine + fieldGap;
        }
        y += small.leading * 155 / 100;
    }
}

/// All four, unless that leaves too little to write on.
int HeaderBlock::fieldsARow(const QVector<int> &labelWidths) const
{
    const int all = int(labelWidths.size());
    const int labelled = std::accumulate(labelWidths.cbegin(), labelWidths.cend(), 0);
    return (m_style.width - labelled - (all - 1) * fieldGap) / all < shortestPenLine ? all / 2 : all;
}

} // namespace Unknot
