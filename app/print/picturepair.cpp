// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/picturepair.h"

#include "figure/figuretext.h"

namespace Unknot {

namespace {

constexpr int spaceUnderPictures = millimetres(1);
constexpr int ringToWord = millimetres(1);
constexpr int ringThickness = millimetres(0.25);
constexpr int longestArrow = millimetres(20);

} // namespace

PicturePair::PicturePair(const SheetPicture &picture, const Dose &dose, int width, const SheetStyle &style)
    : m_picture(picture),
      m_width(width),
      m_style(style)
{
    const QString end = std::holds_alternative<Holds>(dose) ? tr("Hold") : tr("End");
    if (isPair()) {
        placeCaption(m_captions, 0, figure().startShows, tr("Start"));
        placeArrow(m_captions);
        placeCaption(m_captions, 1, figure().endShows, end);
    } else {
        placeCaption(m_captions, 0, figure().startShows, end);
    }
    const QString side = FigureText::drawnSide(figure());
    if (!side.isEmpty()) {
        const SheetItem line = m_style.setter.set(side, m_style.scale.small, m_width, TextEdge::Centre);
        m_captions.place(line, 0, m_captions.height);
    }
}

Block PicturePair::of(int pictureHeight) const
{
    const int width = std::min(m_style.scale.pictureWidth, cellWidth());
    const int height = std::min(pictureHeight, int(width / m_picture.widthToHeight));
    Block block;
    placeFigures(block, QSize(int(height * m_picture.widthToHeight), height));
    block.place(m_captions, 0, block.height + spaceUnderPictures);
    return block;
}

bool PicturePair::shows(int step) const
{
    return step == figure().startShows || (isPair() && step == figure().endShows);
}

int PicturePair::cellWidth() const
{
    return isPair() ? (m_width - pictureGap) / 2 : m_width;
}

void PicturePair::placeFigures(Block &block, const QSize &size) const
{
    const int left = (cellWidth() - size.width()) / 2;
    const auto figureAt = [&](double place) {
        return SheetItem{QRect(QPoint(), size),
                         SheetFigure{m_picture.movement, place, m_style.isLineArt, m_picture.isCropped}};
    };
    block.place(figureAt(0), left, 0);
    if (isPair())
        block.place(figureAt(1), left + cellWidth() + pictureGap, 0);
}

void PicturePair::placeCaption(Block &block, int cell, int step, const QString &word) const
{
    const TextStyle &body = m_style.scale.body;
    const SheetItem ring = ringedNumber(step, m_style);
    const int wordWidth = m_style.setter.width(word, body);
    const int width = ring.area.width() + ringToWord + wordWidth;
    const int x = cell * (cellWidth() + pictureGap) + (cellWidth() - width) / 2;
    block.place(ring, x, 0);
    block.place(m_style.setter.set(word, body, wordWidth), x + width - wordWidth, 0);
}

/// In the row of the captions it meets no picture.
void PicturePair::placeArrow(Block &block) const
{
    const int height = m_style.scale.small.size / 2;
    const int width = std::min(longestArrow, m_width / 8);
    block.place({QRect(0, 0, width, height), SheetArrow{millimetres(0.35)}}, (m_width - width) / 2,
                (m_style.scale.body.leading - height) / 2);
}

SheetItem ringedNumber(int step, const SheetStyle &style)
{
    SheetItem item = centredNumber(step, style);
    std::get<SheetText>(item.shape).ring = ringThickness;
    return item;
}

SheetItem centredNumber(int step, const SheetStyle &style)
{
    const TextStyle &number = style.scale.number;
    return style.setter.set(style.number(step), number, number.leading, TextEdge::Centre);
}

} // namespace Unknot
