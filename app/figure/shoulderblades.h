// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/projection.h"

#include <QPainterPath>
#include <QStringList>

namespace Unknot {

/// Exercises of these muscles move the shoulder blades, which the shirt would hide.
bool moveShoulderBlades(const QStringList &muscles);

/// Draws both as they show through the cloth, as far as the camera is behind them: on the shirt, and again on
/// each sleeve, which covers a corner of them.
void paintShoulderBlades(const Skeleton &body, const Camera &camera, const QPainterPath &host,
                         const Canvas &canvas);

} // namespace Unknot
