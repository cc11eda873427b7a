// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/shoulderblades.h"

#include "figure/detailline.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// The camera has to be behind by more than this.
constexpr double leastBehind = 0.35;

using Corners = QVector<QVector3D>;

/// In the frame of the left one: from the inner upper corner down the inner edge to the tip, and up the outer
/// edge to the roof of the shoulder.
const Corners &edgeOfBlade()
{
    static const Corners edge{
        {-0.070F, 0.030F, -0.004F}, {-0.074F, 0.026F, -0.022F}, {-0.076F, 0.028F, -0.048F},
        {-0.076F, 0.034F, -0.068F}, {-0.074F, 0.041F, -0.072F}, {-0.068F, 0.050F, -0.058F},
        {-0.058F, 0.066F, -0.032F}, {-0.046F, 0.080F, -0.012F}, {-0.040F, 0.088F, 0.002F},
        {-0.048F, 0.074F, 0.004F},  {-0.058F, 0.054F, 0.004F},  {-0.066F, 0.038F, 0.004F}};
    return edge;
}

/// The ridge across it, from the inner edge to the roof of the shoulder.
const Corners &ridgeOfBlade()
{
    static const Corners ridge{
        {-0.074F, 0.028F, -0.016F}, {-0.064F, 0.052F, -0.010F}, {-0.046F, 0.078F, -0.002F}};
    return ridge;
}

QPolygonF seenFrom(const Corners &corners, Side side, const Skeleton &body, const Camera &camera,
                   const Canvas &canvas)
{
    const Joint joint = onSide(Joint::LeftShoulderBlade, side);
    const float swap = side == Side::Right ? -1.0F : 1.0F;
    QPolygonF seen;
    for (const QVector3D &corner : corners) {
        const QVector3D place(corner.x(), corner.y() * swap, corner.z());
        seen.append(canvas.toPage.map(camera.project(body.point(joint, place))));
    }
    return seen;
}

QPainterPath closedCurve(const QPolygonF &corners)
{
    QPainterPath path((corners.last() + corners.first()) / 2);
    for (qsizetype i = 0; i < corners.size(); ++i)
        path.quadTo(corners.at(i), (corners.at(i) + corners.at((i + 1) % corners.size())) / 2);
    return path;
}

void paintBlade(Side side, const Skeleton &body, const Camera &camera, const Canvas &canvas)
{
    const QPainterPath edge = closedCurve(seenFrom(edgeOfBlade(), side, body, camera, canvas));
    QColor raised = Qt::white;
    raised.setAlphaF(0.35F);
    canvas.painter.fillPath(edge, raised);
    canvas.painter.strokePath(edge, penOf(blended(canvas.theme.shirt, canvas.theme.line, 0.7), canvas, 0.7));
    if (!canvas.isFine)
        return;
    const QPainterPath ridge = lineAlong(seenFrom(ridgeOfBlade(), side, body, camera, canvas), canvas);
    canvas.painter.strokePath(ridge, penOf(blended(canvas.theme.shirt, canvas.theme.line, 0.5), canvas, 0.5));
}

} // namespace

bool moveShoulderBlades(const QStringList &muscles)
{
    return std::any_of(muscles.cbegin(), muscles.cend(), [](const QString &muscle) {
        return muscle.startsWith(u"rhomboids"_s) || muscle.startsWith(u"middle_trapezius"_s)
            || muscle.startsWith(u"lower_trapezius"_s);
    });
}

void paintShoulderBlades(const Skeleton &body, const Camera &camera, const QPainterPath &host,
                         const Canvas &canvas)
{
    if (facing({{}, {-1, 0, 0}}, Joint::UpperBack3, body, camera) < leastBehind)
        return;
    canvas.painter.save();
    canvas.painter.setClipPath(host, Qt::IntersectClip);
    for (const Side side : {Side::Left, Side::Right})
        paintBlade(side, body, camera, canvas);
    canvas.painter.restore();
}

} // namespace Unknot
