// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepainter.h"

#include "figure/momentpainter.h"
#include "figure/numberring.h"

#include <QImage>
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

Canvas canvasFor(QPainter &painter, const FigurePainter::Shot &shot, const FigureTheme &theme)
{
    const QTransform toPage = fitting(shot.stage.frame, shot.page);
    const double pixel = pixelOf(painter);
    const double size = pictureHeight(shot.page);
    const bool isFine = size >= (keepsPoints(painter) ? fineHeightOnPaper : fineHeight) * pixel;
    return {.painter = painter,
            .theme = theme,
            .toPage = toPage,
            .bodyHeight = toPage.m11(),
            .frameSize = size,
            .lineWidth = std::max(0.8 * pixel, size * (isFine ? 0.006 : 0.010)),
            .isFine = isFine,
            .mergesShapes = keepsPoints(painter),
            .page = shot.page};
}

void paintArrows(const FigurePainter::Shot &shot, const Canvas &canvas)
{
    for (const Arrow &arrow : shot.stage.arrows) {
        if (isShown(arrow.with, shot.place))
            paintArrow(arrow, shot.page, canvas);
    }
}

bool drawsPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

/// The sum of each column and the one it changes places with, so that pixels fall onto pixels.
int mirrorSum(const QRectF &page)
{
    return qRound(page.left() + page.right());
}

/// From units of the device to those of a painter whose transform was reset: it still counts in pixels of
/// the window where the device has several for each.
QTransform fromDevice(const QPainter &painter)
{
    return painter.combinedTransform().inverted();
}

} // namespace

FigurePainter::FigurePainter(QPainter &painter, const FigureLook &look)
    : m_painter(painter),
      m_look(look)
{
}

void FigurePainter::paint(const QRectF &area, const Movement &movement, double place)
{
    const Shot shot{movement, place, movement.stage(), m_painter.combinedTransform().mapRect(area)};
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setClipRect(area, Qt::IntersectClip);
    // In units of the device the points in a file can be whole numbers, and so short.
    m_painter.resetTransform();
    if (drawsPixels(m_painter))
        paintPixels(shot);
    else
        paintShapes(shot);
    if (m_look.poseNumber > 0)
        paintNumberRing(m_look.poseNumber, shot.page, canvasFor(m_painter, shot, m_look.theme));
    m_painter.restore();
}

/// Edges are smoothed a little differently from the left than from the right. So both sides are painted the
/// same way round, on a picture of their own, and its pixels are mirrored: left is right to the last of them.
void FigurePainter::paintPixels(const Shot &shot)
{
    const QRect pixels = shot.page.toAlignedRect();
    QImage picture(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    Shot moved = shot;
    moved.page.translate(-pixels.topLeft());
    paintFigure(painter, moved);
    painter.end();
    m_painter.setTransform(fromDevice(m_painter));
    if (m_look.isMirrored)
        m_painter.drawImage(mirrorSum(shot.page) - pixels.right() - 1, pixels.top(),
                            picture.mirrored(true, false));
    else
        m_painter.drawImage(pixels.topLeft(), picture);
}

void FigurePainter::paintShapes(const Shot &shot)
{
    const QTransform upright = fromDevice(m_painter);
    m_painter.setTransform(m_look.isMirrored ? QTransform(-1, 0, 0, 1, mirrorSum(shot.page), 0) * upright
                                             : upright);
    paintFigure(m_painter, shot);
    m_painter.setTransform(upright);
}

void FigurePainter::paintFigure(QPainter &painter, const Shot &shot) const
{
    const Movement &movement = shot.movement;
    const FigureData &figure = movement.figure();
    const Canvas canvas = canvasFor(painter, shot, m_look.theme);
    const MomentPainter moment(canvas, movement.at(shot.place), movement.build(), shot.stage.camera,
                               figure.muscles);
    moment.paintRoom();
    if (figure.hasGhost && shot.place > 0)
        moment.paintGhost(movement.at(0));
    moment.paintBody();
    if (m_look.hasArrows)
        paintArrows(shot, canvas);
}

} // namespace Unknot
