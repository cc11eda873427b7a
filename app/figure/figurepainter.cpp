// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepainter.h"

#include "figure/arrows.h"
#include "figure/figureframe.h"
#include "figure/momentpainter.h"
#include "figure/numberring.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// Below this height, in pixels of a screen, a figure has no face and bolder lines.
constexpr double fineHeight = 140;
/// Paper shows more: 25 millimetres are enough.
constexpr double fineHeightOnPaper = 95;

/// Files and printers keep every point that is drawn.
bool keepsPoints(const QPainter &painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::SVG || type == QPaintEngine::Picture;
}

/// A pixel of a screen, in units of the device.
double pixelOf(const QPainter &painter)
{
    constexpr double screenDpi = 96;
    return painter.paintEngine()->type() == QPaintEngine::Pdf ? painter.device()->logicalDpiY() / screenDpi
                                                              : 1;
}

/// From body heights with y up to an area with y down.
QTransform fitting(const QRectF &frame, const QRectF &area)
{
    const double scale = std::min(area.width() / frame.width(), area.height() / frame.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, -scale);
    transform.translate(-frame.center().x(), -frame.center().y());
    return transform;
}

/// The height of the picture; of one that is cut close to the body, as if it had room around.
double sizeOf(const QRectF &area)
{
    constexpr double usualShape = 0.75;
    const auto [less, more] = std::minmax({area.width(), area.height()});
    return std::max(less, usualShape * more);
}

Canvas canvasFor(QPainter &painter, const QRectF &area, const QRectF &frame, const FigureTheme &theme)
{
    const QTransform toPage = fitting(frame, area);
    const double pixel = pixelOf(painter);
    const double size = sizeOf(area);
    const bool isFine = size >= (keepsPoints(painter) ? fineHeightOnPaper : fineHeight) * pixel;
    return {.painter = painter,
            .theme = theme,
            .toPage = toPage,
            .bodyHeight = toPage.m11(),
            .frameSize = size,
            .lineWidth = std::max(0.8 * pixel, size * (isFine ? 0.006 : 0.010)),
            .isFine = isFine,
            .mergesShapes = keepsPoints(painter)};
}

QVector<Arrow> arrowsOf(const Movement &movement, const Camera &camera)
{
    QVector<Arrow> arrows;
    for (const ArrowData &data : movement.figure().arrows)
        arrows.append(arrowOf(data, movement, camera));
    return arrows;
}

/// Swaps left and right about the middle of the area: on whole units, so that pixels fall onto pixels.
QTransform mirroring(const QRectF &area)
{
    return {-1, 0, 0, 1, std::round(area.left() + area.right()), 0};
}

} // namespace

FigurePainter::FigurePainter(QPainter &painter, const FigureLook &look)
    : m_painter(painter),
      m_look(look)
{
}

void FigurePainter::paint(const QRectF &area, const Movement &movement, double place)
{
    const QRectF page = m_painter.combinedTransform().mapRect(area);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setClipRect(area, Qt::IntersectClip);
    // In units of the device the points in a file can be whole numbers, and so short.
    m_painter.resetTransform();
    paintOnPage(page, movement, place);
    m_painter.restore();
}

void FigurePainter::paintOnPage(const QRectF &page, const Movement &movement, double place)
{
    const FigureData &figure = movement.figure();
    const Camera camera(figure.camera.from, figure.camera.height);
    const QVector<Arrow> arrows = m_look.hasArrows ? arrowsOf(movement, camera) : QVector<Arrow>();
    const Canvas canvas = canvasFor(m_painter, page, frameOf(movement, camera), m_look.theme);
    if (m_look.isMirrored)
        m_painter.setTransform(mirroring(page));

    const MomentPainter moment(canvas, movement.at(place), movement.build(), camera, figure.muscles);
    moment.paintRoom();
    if (figure.hasGhost && place > 0)
        moment.paintGhost(movement.at(0));
    moment.paintBody();
    for (const Arrow &arrow : arrows)
        paintArrow(arrow, page, canvas);

    m_painter.resetTransform();
    if (m_look.poseNumber > 0)
        paintNumberRing(m_look.poseNumber, page, canvas);
}

} // namespace Unknot
