// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/projection.h"

namespace Unknot {

/// What the body darkens on the floor under it, as the camera sees it. The light falls straight down.
QVector<ConvexShape> floorShadow(const Skeleton &body, Build build, const Camera &camera);

} // namespace Unknot
