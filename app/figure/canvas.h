// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figuretheme.h"

#include <QPen>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>
#include <QVector>

class QPainter;
class QPainterPath;

namespace Unknot {

class ConvexShape;

/// Where a figure is drawn, how large and in which colours. Shapes come as the camera sees them, in body
/// heights with y up; `toPage` turns them into the painter's own.
struct Canvas
{
    QPainter &painter;
    const FigureTheme &theme;
    QTransform toPage{};
    double bodyHeight = 0; ///< on the page
    double frameSize = 0; ///< the height of the whole picture on the page; arrows go by it
    double lineWidth = 1; ///< on the page, of the usual outline
    bool isFine = true; ///< large enough for a face, fingers and hatching
    bool mergesShapes = false; ///< one clean path instead of many, for files
    QRectF page{}; ///< what of it can be seen; all when it is empty
};

/// Whether anything within these bounds, as the camera sees them, or a line around them, can be seen.
bool isOnPage(const QRectF &bounds, const Canvas &canvas);

/// All shapes on the page, as one area to be filled.
QPainterPath areaOf(const QVector<ConvexShape> &shapes, const Canvas &canvas);

/// Fills all shapes as one area.
void fillArea(const QVector<ConvexShape> &shapes, const QColor &colour, const Canvas &canvas);

/// A soft curve through the middles between the points of a polyline, from its first to its last.
QPainterPath softened(const QPolygonF &line);

/// The same for a line on the page; in files in as few curves as follow it.
QPainterPath lineAlong(const QPolygonF &line, const Canvas &canvas);

/// With round ends; `width` as a share of the usual line.
QPen penOf(const QColor &colour, const Canvas &canvas, double width = 1);

} // namespace Unknot
