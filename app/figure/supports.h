// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyshape.h"

#include <QStringList>

namespace Unknot {

// A support is what a body rests on: the ellipsoids of its flesh that may touch the floor or a seat.

/// All that poses may rest on: "feet", "left_knee", "back" and so on.
QStringList supportNames();

/// Of all the supports together; unknown ones have none.
QVector<BodyEllipsoid> ellipsoidsOf(const QStringList &supports, Build build);
/// Of the whole body.
QVector<BodyEllipsoid> allEllipsoids(Build build);

/// How far down the lowest of them reaches.
float lowestPoint(const QVector<BodyEllipsoid> &ellipsoids, const Skeleton &body);
/// How far they reach in a direction as long as 1.
float farthest(const QVector<BodyEllipsoid> &ellipsoids, const Skeleton &body, const QVector3D &direction);

} // namespace Unknot
