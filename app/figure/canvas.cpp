// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/canvas.h"

#include "figure/curvefit.h"
#include "figure/projection.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Unknot {

namespace {

/// No eye sees less than these shares of the picture's height. The grid is a power of ten: numbers that are
/// whole, or nearly, are short in a file.
CurveFit fitFor(const Canvas &canvas)
{
    return {.tolerance = canvas.frameSize / 1200,
            .grid = std::pow(10, std::floor(std::log10(canvas.frameSize / 800)))};
}

/// Corners closer together than this, on the page, are one to the eye.
QPolygonF withoutSmallSteps(const QPolygonF &corners)
{
    constexpr double least = 1.5;
    QPolygonF kept;
    kept.reserve(corners.size());
    for (const QPointF &corner : corners) {
        if (kept.isEmpty() || (corner - kept.last()).manhattanLength() > least)
            kept.append(corner);
    }
    return kept;
}

QVector<QPolygonF> polygonsOf(const QVector<ConvexShape> &shapes, const Canvas &canvas)
{
    QVector<QPolygonF> polygons;
    polygons.reserve(shapes.size());
    for (const ConvexShape &shape : shapes) {
        if (isOnPage(shape.bounds(), canvas))
            polygons.append(withoutSmallSteps(canvas.toPage.map(shape.corners())));
    }
    return polygons;
}

/// One after the other: in one path, the time for a row of pixels grows with the square of the outlines that
/// cross it.
void fillSolid(const QVector<QPolygonF> &polygons, const QColor &colour, QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPolygonF &polygon : polygons)
        painter.drawConvexPolygon(polygon);
}

/// Fills them solid on a picture of their own, so that nothing shows through where two overlap.
void fillTranslucent(const QVector<QPolygonF> &polygons, QColor colour, const Canvas &canvas)
{
    QRectF bounds;
    for (const QPolygonF &polygon : polygons)
        bounds |= polygon.boundingRect();
    if (!canvas.page.isEmpty())
        bounds &= canvas.page;
    if (bounds.isEmpty())
        return;
    const QRect pixels = bounds.toAlignedRect();
    QImage picture(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter solid(&picture);
    solid.setRenderHint(QPainter::Antialiasing);
    solid.translate(-pixels.topLeft());
    const float opacity = colour.alphaF();
    colour.setAlphaF(1);
    fillSolid(polygons, colour, solid);
    solid.end();
    canvas.painter.setOpacity(double(opacity));
    canvas.painter.drawImage(pixels.topLeft(), picture);
    canvas.painter.setOpacity(1);
}

} // namespace

bool isOnPage(const QRectF &bounds, const Canvas &canvas)
{
    const double margin = 2 * canvas.lineWidth;
    return canvas.page.isEmpty()
        || canvas.toPage.mapRect(bounds).adjusted(-margin, -margin, margin, margin).intersects(canvas.page);
}

QPainterPath areaOf(const QVector<ConvexShape> &shapes, const Canvas &canvas)
{
    QPainterPath area;
    area.setFillRule(Qt::WindingFill);
    for (const ConvexShape &shape : shapes) {
        area.addPolygon(withoutSmallSteps(canvas.toPage.map(shape.corners())));
        area.closeSubpath();
    }
    return canvas.mergesShapes ? fitted(area.simplified(), fitFor(canvas)) : area;
}

void fillArea(const QVector<ConvexShape> &shapes, const QColor &colour, const Canvas &canvas)
{
    if (shapes.isEmpty() || colour.alpha() == 0)
        return;
    if (canvas.mergesShapes)
        canvas.painter.fillPath(areaOf(shapes, canvas), colour);
    else if (colour.alpha() < 255)
        fillTranslucent(polygonsOf(shapes, canvas), colour, canvas);
    else
        fillSolid(polygonsOf(shapes, canvas), colour, canvas.painter);
}

QPainterPath softened(const QPolygonF &line)
{
    if (line.size() < 2)
        return {};
    QPainterPath path(line.first());
    const auto last = line.size() - 1;
    for (qsizetype i = 1; i < last; ++i)
        path.quadTo(line.at(i), i + 1 < last ? (line.at(i) + line.at(i + 1)) / 2 : line.at(last));
    if (last == 1)
        path.lineTo(line.at(last));
    return path;
}

QPainterPath lineAlong(const QPolygonF &line, const Canvas &canvas)
{
    return canvas.mergesShapes ? fitted(line, fitFor(canvas)) : softened(line);
}

QPen penOf(const QColor &colour, const Canvas &canvas, double width)
{
    return {colour, canvas.lineWidth * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace Unknot
