// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodymap.h"
#include "figure/canvas.h"

namespace Unknot {

/// Paints the body of a map in the style of the figures, and the region that is chosen on it as they show a
/// muscle.
class BodyMapPainter
{
public:
    /// `painter` counts in pixels of the device. All outlive this.
    BodyMapPainter(QPainter &painter, const BodyMap &map, const FigureTheme &theme);

    /// As large as it fits; fine lines show where one region ends and the next begins.
    void paintBody(BodyView view, const QRectF &page) const;
    void paintChosen(const BodySpot &spot, const QRectF &page) const;

private:
    void paintBorders(BodyView view, const Canvas &canvas) const;
    Canvas canvasFor(const QRectF &page) const;

    QPainter &m_painter;
    const BodyMap &m_map;
    const FigureTheme &m_theme;
};

} // namespace Unknot
