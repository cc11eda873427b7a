// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/drawnpart.h"
#include "figure/muscles.h"

namespace Unknot {

/// A muscle as the camera sees it.
struct MusclePatch
{
    QVector<ConvexShape> shapes{};
    QVector<ConvexShape> glow{}; ///< around it
    QVector<QPointF> middles{}; ///< along it
    bool isFacing = false; ///< or it lies on the far side of the body
};

MusclePatch musclePatch(const Muscle &muscle, const Skeleton &body, const Camera &camera);

/// Draws what of it lies on one of its hosts. One that faces away is only told of, by a dotted line.
void paintMuscle(const MusclePatch &patch, const QVector<ConvexShape> &host, const Canvas &canvas);

/// Marks an area on the page just as a muscle that faces the camera.
void paintHatched(const QPainterPath &area, const Canvas &canvas);

/// Faces the camera, and nothing but its hosts covers most of it. `parts` are all that is drawn.
bool isMuscleVisible(const Muscle &muscle, const Skeleton &body, const QVector<DrawnPart> &parts,
                     const Camera &camera);

} // namespace Unknot
