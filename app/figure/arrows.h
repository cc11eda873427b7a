// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/movement.h"
#include "figure/projection.h"

namespace Unknot {

/// An arrow as the camera sees it, body heights.
struct Arrow
{
    QPolygonF path{};
    bool isDouble = false; ///< a head at both ends
    WithPose with{};
};

/// Of a head, as a share of the height of the picture; half its width as a share of that.
inline constexpr double arrowHeadLength = 0.042;
inline constexpr double arrowHeadWidth = 0.52;

/// The height of a picture; of one that is cut close to the body, as if it had room around.
double pictureHeight(const QRectF &picture);

/// Where the arrow goes, for all of the movement: it stays while the body moves.
Arrow arrowOf(const ArrowData &data, const Movement &movement, const Camera &camera);

/// With a halo of the ground's colour, so that it is told from the body it crosses. In a small picture, whose
/// lines are bolder, it is moved back into `frame`, on the page, where it would leave it.
void paintArrow(const Arrow &arrow, const QRectF &frame, const Canvas &canvas);

} // namespace Unknot
