// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodymappainter.h"

#include "figure/musclepatch.h"
#include "figure/partpainter.h"

#include <QPainter>

#include <algorithm>

namespace Unknot {

BodyMapPainter::BodyMapPainter(QPainter &painter, const BodyMap &map, const FigureTheme &theme)
    : m_painter(painter),
      m_map(map),
      m_theme(theme)
{
}

void BodyMapPainter::paintBody(BodyView view, const QRectF &page) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const Canvas canvas = canvasFor(page);
    const DrawnFigure &figure = m_map.figure(view);
    const PartPainter parts(canvas, figure);
    for (qsizetype part = 0; part < figure.parts.size(); ++part)
        parts.paint(part, [] {});
    paintBorders(view, canvas);
}

/// All in one, so that the line between two regions is as pale as the others. Where it lies on the line
/// around a part, it cannot be told from it.
void BodyMapPainter::paintBorders(BodyView view, const Canvas &canvas) const
{
    QPainterPath borders;
    for (const Region region : m_map.regions(view))
        borders.addPath(m_map.area({region, view}));
    QColor pale = m_theme.line;
    pale.setAlphaF(0.4F);
    const QTransform toPage = BodyMap::fromFigure().inverted() * canvas.toPage;
    m_painter.strokePath(toPage.map(borders), penOf(pale, canvas, 0.6));
}

void BodyMapPainter::paintChosen(const BodySpot &spot, const QRectF &page) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintHatched(m_map.fitting(page).map(m_map.area(spot)), canvasFor(page));
}

Canvas BodyMapPainter::canvasFor(const QRectF &page) const
{
    constexpr double leastLine = 0.8;
    const QTransform toPage = BodyMap::fromFigure() * m_map.fitting(page);
    const double bodyHeight = toPage.m11();
    return {.painter = m_painter,
            .theme = m_theme,
            .toPage = toPage,
            .bodyHeight = bodyHeight,
            .frameSize = page.height(),
            .lineWidth = std::max(leastLine, bodyHeight * 0.0045),
            .isFine = true};
}

} // namespace Unknot
