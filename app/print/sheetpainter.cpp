// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpainter.h"

#include "core/dose.h"
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
                       [&](const SheetText &text) { paintText(text, area.topLeft()); },
                       [&](const SheetLine &line) {
                           m_painter.setPen(penOf(line.thickness));
                           m_painter.drawLine(area.topLeft(),
                                              area.topLeft() + QPoint(area.width(), area.height()));
                       },
                       [&](const SheetBox &box) {
                           m_painter.setPen(penOf(box.thickness));
                           m_painter.drawRect(area);
                       },
                   },
                   item.shape);
    }
    m_painter.restore();
}

double SheetPainter::scaleFor(double dotsPerInch)
{
    return dotsPerInch / unitsPerInch;
}

void SheetPainter::paintText(const SheetText &text, const QPoint &corner) const
{
    m_painter.setPen(Qt::black);
    for (const SheetTextLine &line : text.lines)
        paintLine(text, line, corner);
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
