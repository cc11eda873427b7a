// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/musclepatch.h"

#include "figure/contour.h"

#include <QPainter>

#include <algorithm>

namespace Unknot {

namespace {

/// Below this it has turned its back to the camera.
constexpr double leastFacing = -0.3;

/// Another part that is so much nearer covers it, body heights.
constexpr double coverDistance = 0.012;

/// The chain with two more links between each two, so that it bends softly.
QVector<ProjectedEllipsoid> fineChain(const Muscle &muscle, const Skeleton &body, const Camera &camera)
{
    QVector<ProjectedEllipsoid> links;
    for (const BodyEllipsoid &link : muscle.chain)
        links.append(camera.project(link, body));
    QVector<ProjectedEllipsoid> fine;
    const auto last = links.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        fine.append(links.at(i));
        fine.append(midway(links.at(std::max<qsizetype>(0, i - 1)), links.at(i), links.at(i + 1),
                           links.at(std::min(last, i + 2))));
    }
    fine.append(links.last());
    return fine;
}

QVector<ConvexShape> shapesAround(const QVector<ProjectedEllipsoid> &chain, double scale)
{
    QVector<ConvexShape> shapes;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i)
        shapes.append(ConvexShape::around({chain.at(i).scaled(scale), chain.at(i + 1).scaled(scale)}));
    return shapes;
}

void strokeAround(const MusclePatch &patch, const Canvas &canvas, const QPen &pen)
{
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(Qt::NoBrush);
    const ContourTask task{.shapes = patch.shapes, .step = 0.006, .slack = 0.0005};
    for (const QPolygonF &run : contourRuns(task))
        canvas.painter.drawPath(lineAlong(canvas.toPage.map(run), canvas));
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// Slanted lines: the muscle is told from the clothes without its colour too.
void hatch(const QPainterPath &area, const Canvas &canvas)
{
    const QRectF bounds = area.boundingRect();
    const double distance = canvas.lineWidth * (canvas.theme.isInk ? 2.3 : 2.6);
    QVector<QLineF> lines;
    for (double x = bounds.left() - bounds.height(); x < bounds.right(); x += distance)
        lines.append({x, bounds.bottom(), x + bounds.height(), bounds.top()});
    canvas.painter.setClipPath(area, Qt::IntersectClip);
    canvas.painter.setPen(penOf(withAlpha(Qt::white, canvas.theme.isInk ? 1 : 0.4F), canvas, 0.5));
    canvas.painter.drawLines(lines);
}

void fillPatch(const MusclePatch &patch, const Canvas &canvas)
{
    const FigureTheme &theme = canvas.theme;
    const QPainterPath area = areaOf(patch.shapes, canvas);
    canvas.painter.setPen(Qt::NoPen);
    if (!theme.isInk)
        canvas.painter.fillPath(areaOf(patch.glow, canvas), withAlpha(theme.muscle, 0.30F));
    canvas.painter.fillPath(area, withAlpha(theme.muscle, theme.isInk ? 1 : 0.88F));
    if (!canvas.isFine)
        return;
    canvas.painter.save();
    hatch(area, canvas);
    canvas.painter.restore();
}

bool covers(const DrawnPart &part, const QPointF &point)
{
    return std::any_of(part.layers.cbegin(), part.layers.cend(), [&](const DrawnLayer &layer) {
        return std::any_of(layer.shapes.cbegin(), layer.shapes.cend(),
                           [&](const ConvexShape &shape) { return shape.contains(point); });
    });
}

std::optional<double> depthOf(const DrawnPart &part, const QPointF &point)
{
    std::optional<double> nearest;
    for (const ProjectedEllipsoid &ellipsoid : part.depths) {
        if (const std::optional<double> depth = ellipsoid.depthAt(point))
            nearest = std::max(nearest.value_or(*depth), *depth);
    }
    return nearest;
}

bool isHost(const DrawnPart &part, const Muscle &muscle)
{
    return part.part && muscle.hosts.contains(*part.part);
}

bool isPointVisible(const QPointF &point, const Muscle &muscle, const QVector<DrawnPart> &parts)
{
    std::optional<double> host;
    for (const DrawnPart &part : parts) {
        if (isHost(part, muscle) && covers(part, point))
            host = std::max(host, depthOf(part, point));
    }
    return host && std::none_of(parts.cbegin(), parts.cend(), [&](const DrawnPart &part) {
               return !isHost(part, muscle) && covers(part, point)
                   && depthOf(part, point).value_or(*host) > *host + coverDistance;
           });
}

} // namespace

MusclePatch musclePatch(const Muscle &muscle, const Skeleton &body, const Camera &camera)
{
    const QVector<ProjectedEllipsoid> chain = fineChain(muscle, body, camera);
    const QVector3D outwards = body.frame(muscle.joint).rotatedVector(muscle.outwards.normalized());
    MusclePatch patch{.shapes = shapesAround(chain, 1),
                      .glow = shapesAround(chain, 1.28),
                      .isFacing = double(QVector3D::dotProduct(outwards, camera.toward())) > leastFacing};
    for (const ProjectedEllipsoid &link : chain)
        patch.middles.append(link.centre());
    return patch;
}

void paintMuscle(const MusclePatch &patch, const QPainterPath &host, const Canvas &canvas)
{
    canvas.painter.save();
    canvas.painter.setClipPath(host, Qt::IntersectClip);
    if (patch.isFacing) {
        fillPatch(patch, canvas);
        strokeAround(patch, canvas, penOf(canvas.theme.muscleLine, canvas, 0.7));
    } else {
        QPen dotted = penOf(canvas.theme.muscle, canvas, 0.8);
        dotted.setStyle(Qt::DotLine);
        strokeAround(patch, canvas, dotted);
    }
    canvas.painter.restore();
}

bool isMuscleVisible(const Muscle &muscle, const Skeleton &body, const QVector<DrawnPart> &parts,
                     const Camera &camera)
{
    const MusclePatch patch = musclePatch(muscle, body, camera);
    if (!patch.isFacing)
        return false;
    const auto seen = std::count_if(patch.middles.cbegin(), patch.middles.cend(), [&](const QPointF &point) {
        return isPointVisible(point, muscle, parts);
    });
    return 2 * seen >= patch.middles.size();
}

} // namespace Unknot
