// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"

namespace Unknot {

/// Draws the number of a pose in a ring in the upper left corner of the area, as the steps beside it have
/// theirs.
void paintNumberRing(int number, const QRectF &area, const Canvas &canvas);

} // namespace Unknot
