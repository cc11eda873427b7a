// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/exerciseblock.h"

#include "core/dosetext.h"
#include "print/blockparts.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int gutter = millimetres(6);
constexpr int spaceUnderDose = millimetres(2.5);
constexpr int spaceAbovePictures = millimetres(1);
constexpr int spaceAboveSteps = millimetres(0.6);
constexpr int spaceBesideRing = millimetres(1.2);
constexpr int spaceAboveNote = millimetres(0.6);

/// Where the first baseline of a text of this style lies.
int firstBaseline(const TextStyle &style)
{
    return style.leading / 2 + style.size * 36 / 100;
}

/// Of what stands beside the steps.
int asideWidth(ExerciseLayout layout, bool hasPictures, const SheetStyle &style)
{
    if (layout == ExerciseLayout::Below)
        return style.width;
    return hasPictures ? 2 * style.scale.pictureWidth + pictureGap : style.width * 35 / 100;
}

/// One line out of several: sentences one after the other, or a list that ends in a full stop.
QString joined(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    const bool areSentences = texts.first().endsWith(u'.');
    return areSentences ? texts.join(u' ') : texts.join(u"; "_s) + u'.';
}

} // namespace

ExerciseBlock::ExerciseBlock(const Exercise &exercise, const RoutineStep &step, int index,
                             ExerciseLayout layout, const SheetPicture *picture, const SheetStyle &style)
    : m_style(style),
      m_layout(!picture && layout == ExerciseLayout::PicturesBeside ? ExerciseLayout::NameBeside : layout),
      m_asideWidth(asideWidth(m_layout, picture, style)),
      m_index(index),
      m_name(asPlainLine(exercise.name)),
      m_dose(DoseText::sentence(step.dose, step.sides, exercise.technique, style.locale))
{
    if (picture)
        m_pictures.emplace(*picture, step.dose, m_asideWidth, style);
    m_heading = heading(m_name);
    addSteps(exercise.steps);
    addLabelled(tr("Feel it:"), exercise.feel, millimetres(0.7));
    addLabelled(tr("Stop if:"), joined(exercise.stopIf), 0);
    addNote(step.note);
}

Block ExerciseBlock::whole(int pictureHeight) const
{
    return piece(m_heading, pictures(pictureHeight), 0, int(m_rows.size()));
}

QVector<Block> ExerciseBlock::pieces(int room) const
{
    QVector<Block> pieces;
    Block top = m_heading;
    Block shown = pictures(m_style.scale.lowestPicture);
    int row = 0;
    do {
        // A row is never higher than a page without pictures: the pieces come to an end.
        const int least = shown.items.isEmpty() ? 1 : 0;
        const int count = std::max(least, rowsThatFit(rowsY(top, shown), row, room));
        pieces += piece(top, shown, row, count);
        row += count;
        //: %1 is the name of an exercise that was begun on the page before
        top = heading(tr("%1 (continued)").arg(m_name));
        shown = {};
    } while (row < m_rows.size());
    return pieces;
}

void ExerciseBlock::addSteps(const QStringList &steps)
{
    const TextStyle &body = m_style.scale.body;
    for (int step = 0; step < steps.size(); ++step) {
        bool isFirstPart = true;
        const QString text = asPlainLine(steps.at(step));
        for (const SheetItem &part : textParts(text, 0, body, rowsWidth() - numberWidth(), m_style.setter)) {
            Block block;
            if (std::exchange(isFirstPart, false))
                block.place(numberOf(step + 1), 0, 0);
            block.place(part, numberWidth(), 0);
            m_rows += Row{0, block};
        }
    }
}

SheetItem ExerciseBlock::numberOf(int step) const
{
    if (!m_pictures)
        return m_style.setter.set(m_style.number(step), m_style.scale.number, numberWidth());
    return m_pictures->shows(step) ? ringedNumber(step, m_style) : centredNumber(step, m_style);
}

void ExerciseBlock::addLabelled(const QString &label, const QString &text, int spaceBefore)
{
    const int width = rowsWidth() - numberWidth();
    for (const SheetItem &part : labelledParts(label, text, m_style.scale.body, width, m_style.setter)) {
        Block block;
        block.place(part, numberWidth(), 0);
        m_rows += Row{spaceBefore, block};
        spaceBefore = 0;
    }
}

void ExerciseBlock::addNote(const QString &note)
{
    if (note.isEmpty() && m_layout == ExerciseLayout::Below) {
        addPenNote();
        return;
    }
    const int width = rowsWidth() - numberWidth();
    int spaceBefore = spaceAboveNote;
    for (const SheetItem &part :
         labelledParts(tr("Note:"), note, m_style.scale.body, width, m_style.setter)) {
        m_rows += Row{spaceBefore, barred(part, numberWidth() - millimetres(2), numberWidth())};
        spaceBefore = 0;
    }
}

/// On a page of its own there is room to write one by hand.
void ExerciseBlock::addPenNote()
{
    const TextStyle &body = m_style.scale.body;
    const QString label = tr("Note:");
    const int labelWidth = m_style.setter.width(label, m_style.scale.number) + body.size / 2;
    const int x = numberWidth() + labelWidth;
    Block block;
    block.place(m_style.setter.set(label, m_style.scale.number, labelWidth), numberWidth(), 0);
    block.place(ruleAcross(rowsWidth() - x, millimetres(0.2)), x, body.leading * 85 / 100);
    m_rows += Row{body.leading / 2, block};
}

Block ExerciseBlock::heading(const QString &name) const
{
    const TypeScale &scale = m_style.scale;
    const QString number = m_style.number(m_index + 1);
    const int indent =
        std::max(scale.name.size * 105 / 100, m_style.setter.width(number, scale.name) + scale.name.size / 3);
    Block block;
    block.place(m_style.setter.set(number, scale.name, indent), 0, 0);
    int y = block.place(m_style.setter.set(name, scale.name, headingWidth() - indent), indent, 0);
    for (const QString &dose : doseLines())
        y = block.place(m_style.setter.set(dose, scale.dose, headingWidth() - indent), indent, y);
    return block;
}

/// In the narrow column beside the steps, each sentence has a line of its own.
QStringList ExerciseBlock::doseLines() const
{
    static const QRegularExpression sentenceEnd(u"(?<=\\.) "_s);
    if (m_layout != ExerciseLayout::NameBeside)
        return {breakingAtPhrases(m_dose)};
    QStringList lines = asPlainLine(m_dose).split(sentenceEnd);
    for (QString &line : lines)
        line = breakingAtPhrases(line);
    return lines;
}

Block ExerciseBlock::pictures(int height) const
{
    return m_pictures ? m_pictures->of(height) : Block();
}

/// In the order in which it is read.
Block ExerciseBlock::piece(const Block &heading, const Block &pictures, int firstRow, int rowCount) const
{
    Block block;
    block.place(heading, headingX(), 0);
    if (m_layout == ExerciseLayout::Below)
        block.place(pictures, 0, picturesY(heading));
    placeRows(block, rowsY(heading, pictures), firstRow, rowCount);
    if (m_layout != ExerciseLayout::Below)
        block.place(pictures, 0, picturesY(heading));
    block.markStep(m_index);
    return block;
}

void ExerciseBlock::placeRows(Block &block, int y, int firstRow, int rowCount) const
{
    for (int row = firstRow; row < firstRow + rowCount; ++row) {
        const Row &each = m_rows.at(row);
        y = block.place(each.block, rowsX(), y + each.spaceBefore);
    }
}

int ExerciseBlock::rowsThatFit(int y, int firstRow, int room) const
{
    int count = 0;
    for (int row = firstRow; row < m_rows.size(); ++row, ++count) {
        y += m_rows.at(row).spaceBefore + m_rows.at(row).block.height;
        if (y > room)
            break;
    }
    return count;
}

int ExerciseBlock::picturesY(const Block &heading) const
{
    return m_layout == ExerciseLayout::PicturesBeside ? spaceAbovePictures : heading.height + spaceUnderDose;
}

int ExerciseBlock::rowsX() const
{
    return m_layout == ExerciseLayout::Below ? 0 : m_asideWidth + gutter;
}

int ExerciseBlock::rowsY(const Block &heading, const Block &pictures) const
{
    switch (m_layout) {
    case ExerciseLayout::PicturesBeside:
        return heading.height + spaceAboveSteps;
    case ExerciseLayout::NameBeside: // the first step stands on the same baseline
        return firstBaseline(m_style.scale.name) - firstBaseline(m_style.scale.body);
    case ExerciseLayout::Below:
        break;
    }
    const int y = pictures.items.isEmpty() ? heading.height : picturesY(heading) + pictures.height;
    return y + spaceUnderDose;
}

int ExerciseBlock::rowsWidth() const
{
    return m_style.width - rowsX();
}

int ExerciseBlock::numberWidth() const
{
    return m_pictures ? m_style.scale.number.leading + spaceBesideRing : m_style.scale.body.size * 3 / 2;
}

int ExerciseBlock::headingX() const
{
    return m_layout == ExerciseLayout::PicturesBeside ? rowsX() : 0;
}

int ExerciseBlock::headingWidth() const
{
    return m_layout == ExerciseLayout::NameBeside ? m_asideWidth : m_style.width - headingX();
}

} // namespace Unknot
