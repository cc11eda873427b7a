// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/partpainter.h"

#include "figure/contour.h"
#include "figure/depthorder.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Unknot {

namespace {

/// Face and hair have one line around both; what comes after them, such as ears, has its own.
constexpr qsizetype headLayers = 2;

/// What of both lies near the joint.
QVector<ConvexShape> sharedNear(const QPointF &joint, double radius, const QVector<ConvexShape> &shapes,
                                const QVector<ConvexShape> &others)
{
    const ProjectedEllipsoid disc{
        .x = joint.x(), .y = joint.y(), .xx = radius * radius, .yy = radius * radius};
    const ConvexShape region = ConvexShape::around({disc});
    return sharedBy(sharedBy(shapes, {region}), others);
}

} // namespace

PartPainter::PartPainter(const Canvas &canvas, const DrawnFigure &figure)
    : m_canvas(canvas),
      m_figure(figure)
{
}

void PartPainter::paint(qsizetype part, const std::function<void()> &details) const
{
    const DrawnPart &drawn = m_figure.parts.at(part);
    for (qsizetype layer = 0; layer < drawn.layers.size(); ++layer) {
        paintLayer(part, drawn.layers.at(layer));
        if (layer == 0)
            details();
        paintContour(part, layer);
    }
}

void PartPainter::paintLayer(qsizetype part, const DrawnLayer &layer) const
{
    const DrawnPart &drawn = m_figure.parts.at(part);
    fill(layer.shapes, shaded(drawn, layer.material));
    fill(layer.lit, lit(drawn, layer.material));
    if (drawn.part == BodyPart::Head || drawn.part == BodyPart::Torso)
        return;
    mendJoints(part, layer);
    mendSeam(drawn, layer);
}

/// The dark end of a limb would cross its neighbour: there the neighbour's lit side comes back.
void PartPainter::mendJoints(qsizetype part, const DrawnLayer &layer) const
{
    constexpr double region = 0.72;
    const BodyPart self = *m_figure.parts.at(part).part;
    for (const PartLink &link : partLinks()) {
        if (link.inner != self && link.outer != self)
            continue;
        const BodyPart other = link.inner == self ? link.outer : link.inner;
        if (!isPaintedBefore(other, part))
            continue;
        const QPointF joint = m_figure.camera.project(m_figure.body.at(link.joint));
        for (const DrawnPart &neighbour : m_figure.parts) {
            if (neighbour.part != other || neighbour.layers.first().material != layer.material)
                continue;
            const QVector<ConvexShape> lights = neighbour.layers.first().lit + neighbour.rest.lit;
            fill(sharedNear(joint, link.radius * region, lights, layer.shapes),
                 lit(neighbour, layer.material));
            break;
        }
    }
}

/// The same between the pieces of one limb.
void PartPainter::mendSeam(const DrawnPart &part, const DrawnLayer &layer) const
{
    fill(sharedBy(part.rest.lit, layer.shapes), lit(part, layer.material));
}

void PartPainter::paintContour(qsizetype part, qsizetype layer) const
{
    const DrawnPart &drawn = m_figure.parts.at(part);
    const DrawnLayer &outlined = drawn.layers.at(layer);
    ContourTask task{.shapes = outlined.shapes,
                     .sameBody = drawn.rest.shapes,
                     .keptOver = coveredShirt(part),
                     .step = std::max(3.5 / m_canvas.bodyHeight, 0.009),
                     .slack = 0.6 / m_canvas.bodyHeight};
    for (const PartLink &link : partLinks()) {
        if (link.inner == drawn.part || link.outer == drawn.part) {
            task.neighbours.append({m_figure.shapesOf(link.inner == drawn.part ? link.outer : link.inner),
                                    m_figure.camera.project(m_figure.body.at(link.joint)), link.radius});
        }
    }
    if (drawn.layers.size() >= headLayers && layer < headLayers)
        task.sameBody += drawn.layers.at(1 - layer).shapes;
    const QPen pen = penOf(m_canvas.theme.line, m_canvas, outlined.lineWidth);
    for (const QPolygonF &run : contourRuns(task))
        m_canvas.painter.strokePath(lineAlong(m_canvas.toPage.map(run), m_canvas), pen);
}

/// The shirt that a bent thigh lies on: its line shows there, though it would not on the trousers.
QVector<ConvexShape> PartPainter::coveredShirt(qsizetype part) const
{
    for (const Side side : {Side::Left, Side::Right}) {
        if (m_figure.parts.at(part).part == onSide(BodyPart::LeftThigh, side)
            && !isHipOpen(m_figure.body, side) && isPaintedBefore(BodyPart::Torso, part))
            return m_figure.shapesOf(BodyPart::Torso);
    }
    return {};
}

bool PartPainter::isPaintedBefore(BodyPart other, qsizetype part) const
{
    return std::any_of(m_figure.parts.cbegin(), m_figure.parts.cbegin() + part,
                       [other](const DrawnPart &drawn) { return drawn.part == other; });
}

void PartPainter::fill(const QVector<ConvexShape> &shapes, const QColor &colour) const
{
    fillArea(shapes, colour, m_canvas);
}

QColor PartPainter::lit(const DrawnPart &part, BodyMaterial material) const
{
    return greyed(m_canvas.theme.lit(material), part);
}

QColor PartPainter::shaded(const DrawnPart &part, BodyMaterial material) const
{
    return greyed(m_canvas.theme.shaded(material), part);
}

QColor PartPainter::greyed(const QColor &colour, const DrawnPart &part) const
{
    constexpr double most = 0.22;
    const QColor far = blended(m_canvas.theme.line, m_canvas.theme.arrowHalo, 0.45);
    return m_canvas.theme.isShaded ? blended(colour, far, part.greyness * most) : colour;
}

} // namespace Unknot
