// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace Unknot {

/// How closely curves follow the points they replace, and to what their own points are rounded.
struct CurveFit
{
    double tolerance = 0.5;
    double grid = 0; ///< 0 for no rounding
};

/// As few cubic curves as follow the points; corners stay corners.
QPainterPath fitted(const QPolygonF &points, const CurveFit &fit);
/// The same for each outline of an area.
QPainterPath fitted(const QPainterPath &area, const CurveFit &fit);

} // namespace Unknot
