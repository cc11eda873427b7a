// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpainter.h"

#include "core/dose.h"
#include "figure/figurepainter.h"
#include "print/sheetfont.h"
#include "print/units.h"

#include <QPainter>
#include <QTextLayout>

namespace Unknot {

namespace {

QPen penOf(int thickness)
{
    return QPen(Qt::black, thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

} // namespace

void SheetPainter::paint(const SheetPage &page) const
{
    m_painter.save();
    m_painter.setBrush(Qt::NoBrush);
    for (const SheetItem &item : page.items) {
        const QRect &area = item.area;
        std::visit(Overloaded{
                       [&](const SheetText &text) { paintText(text, area); },
                       [&](const SheetLine &line) {
                           m_painter.setPen(penOf(line.thickness));
                           m_painter.drawLine(area.topLeft(),
                                              area.topLeft() + QPoint(area.width(), area.height()));
                       },
                       [&](const SheetBox &box) {
                           m_painter.setPen(penOf(box.thickness));
                           m_painter.drawRect(area);
                       },
                       [&](const SheetArrow &arrow) { paintArrow(arrow, area); },
                       [&](const SheetFigure &figure) { paintFigure(figure, area); },
                   },
                   item.shape);
    }
    m_painter.restore();
}

double SheetPainter::scaleFor(double dotsPerInch)
{
    return dotsPerInch / unitsPerInch;
}

void SheetPainter::paintText(const SheetText &text, const QRect &area) const
{
    m_painter.setPen(Qt::black);
    for (const SheetTextLine &line : text.lines)
        paintLine(text, line, area.topLeft());
    if (text.ring > 0)
        paintRing(text.ring, area);
}

void SheetPainter::paintRing(int thickness, const QRect &area) const
{
    const int diameter = std::min(area.width(), area.height()) - thickness;
    QRect ring(0, 0, diameter, diameter);
    ring.moveTo(area.x() + (area.width() - diameter) / 2, area.y() + (area.height() - diameter) / 2);
    m_painter.setPen(penOf(thickness));
    m_painter.drawEllipse(ring);
}

/// The head is as high as the area and half as long again.
void SheetPainter::paintArrow(const SheetArrow &arrow, const QRect &area) const
{
    const int middle = area.y() + area.height() / 2;
    const int from = arrow.pointsLeft ? area.x() + area.width() : area.x();
    const int tip = arrow.pointsLeft ? area.x() : area.x() + area.width();
    const int head = area.height() * 3 / 2;
    const int neck = arrow.pointsLeft ? tip + head : tip - head;
    m_painter.setPen(penOf(arrow.thickness));
    m_painter.drawLine(from, middle, neck, middle);
    const QPoint corners[] = {{tip, middle}, {neck, area.y()}, {neck, area.y() + area.height()}};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawPolygon(corners, 3);
    m_painter.setBrush(Qt::NoBrush);
}

void SheetPainter::paintFigure(const SheetFigure &figure, const QRect &area) const
{
    const FigureTheme theme = figure.isLineArt ? FigureTheme::lineArt() : FigureTheme::ink();
    // At the start nothing has gone where the arrows point.
    FigurePainter(m_painter, {.theme = theme, .hasArrows = figure.place > 0})
        .paint(area, figure.movement, figure.place);
    if (!figure.isCropped)
        return;
    m_painter.setPen(penOf(millimetres(0.2)));
    m_painter.drawRect(area);
}

void SheetPainter::paintLine(const SheetText &text, const SheetTextLine &line, const QPoint &corner) const
{
    QTextLayout layout(text.text.mid(line.start, line.length),
                       sheetFont(text.size, text.weight, text.direction));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.direction);
    layout.setTextOption(option);
    if (const int bold = std::min(text.boldLetters - line.start, line.length); bold > 0) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = bold;
        range.format.setFontWeight(QFont::Bold);
        layout.setFormats({range});
    }
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(line.width);
    layout.endLayout();
    layout.draw(&m_painter, corner + line.baseline - QPointF(0, textLine.ascent()));
}

} // namespace Unknot
