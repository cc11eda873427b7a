// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyshape.h"
#include "figure/canvas.h"

namespace Unknot {

class Camera;

/// A palm, a thumb and two groups of fingers: those that point and those that only follow. All fingers curl
/// at the knuckles and at their middle joints, from flat to a grip.
PartShape handShape(Side side);
/// With four fingers that stand apart, the outer ones turned by these degrees at their knuckles.
PartShape spreadHandShape(Side side, float spread);

/// Where the two groups of fingers meet, unless they are spread, and the fold of the thumb. On top of the
/// hand.
void paintFolds(Side side, const Skeleton &body, const Camera &camera, const Canvas &canvas);

} // namespace Unknot
