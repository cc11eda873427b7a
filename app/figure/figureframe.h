// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/movement.h"
#include "figure/projection.h"

namespace Unknot {

/// What a picture shows of a movement: all of it at every moment, or the region that its camera is set on,
/// with a margin around. In body heights, as the camera sees it.
QRectF frameOf(const Movement &movement, const Camera &camera);

/// The moments of a movement that its frame and its checks look at.
inline constexpr std::array<double, 5> sampledMoments{0, 0.25, 0.5, 0.75, 1};

/// Empty space around a figure on each side, as a share of the picture.
inline constexpr double frameMargin = 0.05;

} // namespace Unknot
