// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/arrows.h"

namespace Unknot {

/// What the camera of a figure sees of all of its movement, so that nothing jumps while it moves.
struct Stage
{
    Camera camera;
    QVector<Arrow> arrows{};
    /// All of the movement, or the region that the camera is set on, with its arrows and a margin around; in
    /// body heights, as the camera sees it.
    QRectF frame{};
};

/// Takes a while: movements keep theirs.
Stage stageOf(const Movement &movement);

/// What one moment fills of the picture, or of the region that it is set on.
QRectF boundsOf(const Scene &scene, const Movement &movement, const Camera &camera);
/// What the arrows fill, whose heads are as large as the picture demands.
QRectF boundsOf(const QVector<Arrow> &arrows, const QRectF &frame);

/// Moments of a movement: all poses, and so many between each two that there are `perStep` from one to the
/// next.
QVector<double> sampledMoments(const Movement &movement, int perStep);

/// Empty space around a figure on each side, as a share of the picture.
inline constexpr double frameMargin = 0.05;

} // namespace Unknot
