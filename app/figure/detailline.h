// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/projection.h"

namespace Unknot {

/// A place on the skin, in the frame of a joint.
struct SkinPoint
{
    QVector3D place{};
    QVector3D outwards{}; ///< away from the body
};

/// Such as a mouth, a brow, or where two fingers meet: a line on the skin.
struct DetailLine
{
    Joint joint{};
    QVector<SkinPoint> points{};
};

/// How squarely a point faces the camera: 1 looks straight at it, below 0 it is behind the body.
double facing(const SkinPoint &point, Joint joint, const Skeleton &body, const Camera &camera);

/// The stretch of the line that the camera sees, on the page.
QPolygonF visibleStretch(const DetailLine &line, const Skeleton &body, const Camera &camera,
                         const Canvas &canvas);

/// Draws what the camera sees of the line.
void paintDetail(const DetailLine &line, const Skeleton &body, const Camera &camera, const Canvas &canvas,
                 const QPen &pen);

} // namespace Unknot
