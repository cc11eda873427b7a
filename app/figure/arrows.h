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
};

/// Where the arrow goes, for all of the movement: it stays while the body moves.
Arrow arrowOf(const ArrowData &data, const Movement &movement, const Camera &camera);

/// With a halo of the ground's colour, so that it is told from the body it crosses. Moved back into `frame`,
/// on the page, where it would leave it.
void paintArrow(const Arrow &arrow, const QRectF &frame, const Canvas &canvas);

} // namespace Unknot
