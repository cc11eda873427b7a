// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/detailline.h"

#include <QPainter>
#include <QPainterPath>

namespace Unknot {

namespace {

/// A line ends a little before the skin turns away.
constexpr double edgeOfSight = 0.1;

} // namespace

double facing(const SkinPoint &point, Joint joint, const Skeleton &body, const Camera &camera)
{
    const QVector3D outwards = body.frame(joint).rotatedVector(point.outwards.normalized());
    return double(QVector3D::dotProduct(outwards, camera.toward()));
}

QPolygonF visibleStretch(const DetailLine &line, const Skeleton &body, const Camera &camera,
                         const Canvas &canvas)
{
    QPolygonF stretch;
    for (const SkinPoint &point : line.points) {
        if (facing(point, line.joint, body, camera) > edgeOfSight)
            stretch.append(canvas.toPage.map(camera.project(body.point(line.joint, point.place))));
    }
    return stretch;
}

void paintDetail(const DetailLine &line, const Skeleton &body, const Camera &camera, const Canvas &canvas,
                 const QPen &pen)
{
    const QPolygonF stretch = visibleStretch(line, body, camera, canvas);
    if (stretch.size() < 2)
        return;
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawPath(lineAlong(stretch, canvas));
}

} // namespace Unknot
