// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/projection.h"

namespace Unknot {

/// A neighbour that takes the line of a part away near the joint that they share.
struct ContourNeighbour
{
    QVector<ConvexShape> shapes{};
    QPointF joint{};
    double radius = 0;
};

/// What the contour of a part depends on. Places as the camera sees them, in body heights.
struct ContourTask
{
    QVector<ConvexShape> shapes{}; ///< that the line goes around
    QVector<ConvexShape> sameBody{}; ///< others that hide the line wherever they cover it
    QVector<ContourNeighbour> neighbours{};
    QVector<ConvexShape> keptOver{}; ///< a neighbour takes no line away that lies over these
    double step = 0.01; ///< between two points of a line
    double slack = 0.001; ///< so far inside another shape a point still shows
};

/// The line around a part, in as many runs as it takes; one that closes ends where it starts.
QVector<QPolygonF> contourRuns(const ContourTask &task);

} // namespace Unknot
