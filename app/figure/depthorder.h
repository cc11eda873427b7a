// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/depthgrid.h"

namespace Unknot {

/// Where the trunk folds so far that the thigh lies on the shirt, the shirt no longer hangs over the thigh.
bool isHipOpen(const Skeleton &body, Side side);

/// The order in which the parts are painted, so that the near ones cover the far ones. Where clothes and
/// limbs touch, depth alone would flicker: there the order is fixed.
QVector<int> paintingOrder(const QVector<DrawnPart> &parts, const DepthGrid &depths, const Skeleton &body,
                           const Camera &camera);

} // namespace Unknot
