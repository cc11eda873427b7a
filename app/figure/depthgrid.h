// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/drawnpart.h"

namespace Unknot {

/// Holds how near each part is, at places all over the picture, and so which of two lies in front.
class DepthGrid
{
public:
    DepthGrid(const QVector<DrawnPart> &parts, const Camera &camera);

    /// By how much `part` lies in front of `other` where they overlap: depth times area. Negative when
    /// behind.
    double inFront(int part, int other) const;
    /// The same for each of the ellipsoids that fill `part`, in their order.
    QVector<double> inFrontAlong(int part, int other) const;

private:
    struct Sample
    {
        double depth = 0;
        int part = -1;
        int ellipsoid = -1;
    };

    void addBody(int part, const DrawnPart &drawn);
    void addBox(int part, const DrawnPart &drawn, const Camera &camera);
    void add(int cell, const Sample &sample);
    void compare();
    QPointF middle(int column, int row) const;
    QRect cellsIn(const QRectF &bounds) const;
    static const Sample *sampleOf(int part, const QVector<Sample> &samples);

    QRectF m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    int m_partCount = 0;
    QVector<int> m_ellipsoidCounts;
    QVector<QRect> m_partCells; ///< that have a sample of the part, and others around them
    QVector<QVector<Sample>> m_cells;
    QVector<double> m_inFront; ///< of each part against each
};

} // namespace Unknot
