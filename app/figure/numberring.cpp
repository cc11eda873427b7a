// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/numberring.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Unknot {

namespace {

/// A share of the picture's height, but never so small that it cannot be read.
double ringDiameter(const Canvas &canvas)
{
    return std::max(canvas.frameSize * 0.085, canvas.lineWidth * 9);
}

/// The digits as an outline: they stay in the middle of the ring on any device.
QPainterPath digits(int number, const QPointF &middle, double height)
{
    QFont font;
    font.setPixelSize(100);
    font.setBold(true);
    QPainterPath path;
    path.addText(0, 0, font, QLocale().toString(number));
    const QRectF bounds = path.boundingRect();
    const double scale = height / 72;
    QTransform place = QTransform::fromTranslate(middle.x(), middle.y());
    place.scale(scale, scale);
    place.translate(-bounds.center().x(), -bounds.center().y());
    return place.map(path);
}

} // namespace

void paintNumberRing(int number, const QRectF &area, const Canvas &canvas)
{
    const double diameter = ringDiameter(canvas);
    const double gap = canvas.lineWidth;
    const QRectF ring(area.left() + gap, area.top() + gap, diameter, diameter);
    const QColor ink = canvas.theme.arrow;
    canvas.painter.setPen(penOf(ink, canvas));
    canvas.painter.setBrush(canvas.theme.arrowHalo);
    canvas.painter.drawEllipse(ring);
    canvas.painter.fillPath(digits(number, ring.center(), diameter * 0.5), ink);
}

} // namespace Unknot
