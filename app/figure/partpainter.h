// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/drawnfigure.h"

#include <functional>

namespace Unknot {

/// Paints the parts of a body: dark and lit sides, and the lines around them that make it look drawn.
class PartPainter
{
public:
    PartPainter(const Canvas &canvas, const DrawnFigure &figure);

    /// Those before it must have been painted. `details` lie on the skin, below the line around it.
    void paint(qsizetype part, const std::function<void()> &details) const;

private:
    void paintLayer(qsizetype part, const DrawnLayer &layer) const;
    void mendJoints(qsizetype part, const DrawnLayer &layer) const;
    void mendSeam(const DrawnPart &part, const DrawnLayer &layer) const;
    void paintContour(qsizetype part, qsizetype layer) const;
    QVector<ConvexShape> coveredShirt(qsizetype part) const;
    bool isPaintedBefore(BodyPart other, qsizetype part) const;

    void fill(const QVector<ConvexShape> &shapes, const QColor &colour) const;
    QColor lit(const DrawnPart &part, BodyMaterial material) const;
    QColor shaded(const DrawnPart &part, BodyMaterial material) const;
    QColor greyed(const QColor &colour, const DrawnPart &part) const;

    const Canvas &m_canvas;
    const DrawnFigure &m_figure;
};

} // namespace Unknot
