// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/musclepatch.h"

#include "figure/contour.h"

#include <QPainter>
#include <QPainterPath>

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

bool isInAny(const QVector<ConvexShape> &shapes, const QPointF &point)
{
    return std::any_of(shapes.cbegin(), shapes.cend(),
                       [&](const ConvexShape &shape) { return shape.contains(point); });
}

/// The stretches of a line that lie on the host.
QVector<QPolygonF> stretchesOn(const QVector<ConvexShape> &host, const QPolygonF &line)
{
    QVector<QPolygonF> stretches{{}};
    for (const QPointF &point : line) {
        if (isInAny(host, point))
            stretches.last().append(point);
        else if (!stretches.last().isEmpty())
            stretches.append(QPolygonF());
    }
    return stretches;
}

void strokeAround(const MusclePatch &patch, const QVector<ConvexShape> &host, const Canvas &canvas,
                  const QPen &pen)
{
    const ContourTask task{.shapes = patch.shapes, .step = 0.006, .slack = 0.0005};
    for (const QPolygonF &run : contourRuns(task)) {
        for (const QPolygonF &stretch : stretchesOn(host, run)) {
            if (stretch.size() > 1)
                canvas.painter.strokePath(lineAlong(canvas.toPage.map(stretch), canvas), pen);
        }
    }
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// Shapes that were cut by the same host share edges, and merging them would lose pieces: in files they stay
/// side by side.
void fillCut(const QVector<ConvexShape> &shapes, const QColor &colour, const Canvas &canvas)
{
    if (!canvas.mergesShapes) {
        fillArea(shapes, colour, canvas);
        return;
    }
    QPainterPath area;
    area.setFillRule(Qt::WindingFill);
    for (const ConvexShape &shape : shapes)
        area.addPath(areaOf({shape}, canvas));
    canvas.painter.fillPath(area, colour);
}

/// The stretches of a straight line that lie in any of the shapes, without overlaps.
QVector<QLineF> stretchesIn(const QVector<ConvexShape> &shapes, const QLineF &line)
{
    QVector<std::pair<double, double>> stretches;
    for (const ConvexShape &shape : shapes) {
        const auto [from, to] = shape.crossing(line);
        if (from < to)
            stretches.append({from, to});
    }
    std::sort(stretches.begin(), stretches.end());
    QVector<QLineF> lines;
    double end = -1;
    for (const auto &[from, to] : std::as_const(stretches)) {
        if (from <= end && !lines.isEmpty())
            lines.last().setP2(line.pointAt(std::max(end, to)));
        else
            lines.append({line.pointAt(from), line.pointAt(to)});
        end = std::max(end, to);
    }
    return lines;
}

/// On the page, from one line of the hatching to the next.
double hatchDistance(const Canvas &canvas)
{
    return canvas.lineWidth * (canvas.theme.isInk ? 3.2 : 3.7);
}

/// Flat ends are drawn much faster, and lie under the line around the muscle.
QPen hatchPen(const Canvas &canvas)
{
    QPen pen = penOf(withAlpha(Qt::white, canvas.theme.isInk ? 1 : 0.4F), canvas, 0.5);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QColor patchColour(const FigureTheme &theme)
{
    return withAlpha(theme.muscle, theme.isInk ? 1 : 0.88F);
}

QPen patchOutline(const Canvas &canvas)
{
    return penOf(canvas.theme.muscleLine, canvas, 0.7);
}

/// Slanted lines: the muscle is told from the clothes without its colour too.
void hatch(const QVector<ConvexShape> &area, const Canvas &canvas)
{
    const double distance = hatchDistance(canvas) / canvas.bodyHeight;
    QRectF bounds;
    for (const ConvexShape &shape : area)
        bounds |= shape.bounds();
    const double height = bounds.height();
    QVector<QLineF> lines;
    for (double x = bounds.left() - height; x < bounds.right(); x += distance) {
        const QLineF whole(x, bounds.top(), x + height, bounds.bottom());
        for (const QLineF &stretch : stretchesIn(area, whole))
            lines.append(canvas.toPage.map(stretch));
    }
    canvas.painter.setPen(hatchPen(canvas));
    canvas.painter.drawLines(lines);
}

void fillPatch(const MusclePatch &patch, const QVector<ConvexShape> &host, const Canvas &canvas)
{
    const FigureTheme &theme = canvas.theme;
    const QVector<ConvexShape> area = sharedBy(patch.shapes, host);
    if (!theme.isInk)
        fillCut(sharedBy(patch.glow, host), withAlpha(theme.muscle, 0.30F), canvas);
    fillCut(area, patchColour(theme), canvas);
    if (canvas.isFine)
        hatch(area, canvas);
}

bool covers(const DrawnPart &part, const QPointF &point)
{
    return std::any_of(part.layers.cbegin(), part.layers.cend(),
                       [&](const DrawnLayer &layer) { return isInAny(layer.shapes, point); });
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

void paintMuscle(const MusclePatch &patch, const QVector<ConvexShape> &host, const Canvas &canvas)
{
    if (patch.isFacing) {
        fillPatch(patch, host, canvas);
        strokeAround(patch, host, canvas, patchOutline(canvas));
        return;
    }
    QPen dotted = penOf(canvas.theme.muscle, canvas, 0.8);
    dotted.setStyle(Qt::DotLine);
    strokeAround(patch, host, canvas, dotted);
}

/// The line around it covers the ends of the lines in it.
void paintHatched(const QPainterPath &area, const Canvas &canvas)
{
    QPainter &painter = canvas.painter;
    painter.fillPath(area, patchColour(canvas.theme));
    painter.save();
    painter.setClipPath(area, Qt::IntersectClip);
    painter.setPen(hatchPen(canvas));
    const QRectF bounds = area.boundingRect();
    for (double x = bounds.left(); x < bounds.right() + bounds.height(); x += hatchDistance(canvas))
        painter.drawLine(QLineF(x, bounds.top(), x - bounds.height(), bounds.bottom()));
    painter.restore();
    painter.strokePath(area, patchOutline(canvas));
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
