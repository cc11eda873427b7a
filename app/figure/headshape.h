// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/drawnpart.h"

namespace Unknot {

/// Face, hair, nose and ears, from back to front. A skull that a tilted plane cuts into hair and face: two
/// solids without dents, so that which of them is in front is never in doubt.
DrawnPart drawnHead(const Skeleton &body, const Camera &camera);

/// Eyes, brows, mouth and the side of the nose, as far as they look at the camera. On top of the head.
void paintFace(const Skeleton &body, const Camera &camera, const Canvas &canvas);

} // namespace Unknot
