// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/drawnpart.h"

namespace Unknot {

/// A thing as the camera sees it: the faces of a box that are turned to us, or the shape of a ball.
DrawnPart drawnProp(const PlacedProp &prop, const Camera &camera);

/// `part` has to be one from drawnProp().
void paintProp(const DrawnPart &part, const Canvas &canvas);

} // namespace Unknot
