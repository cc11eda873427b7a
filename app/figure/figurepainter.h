// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figureframe.h"
#include "figure/figuretheme.h"

class QPainter;

namespace Unknot {

/// How a figure is drawn, apart from what it does.
struct FigureLook
{
    FigureTheme theme{};
    bool isMirrored = false; ///< works the other side
    bool hasArrows = true;
    int poseNumber = 0; ///< in a ring in the corner; 0 for none

    bool operator==(const FigureLook &) const = default;
};

/// Draws figures on anything that QPainter draws on.
class FigurePainter
{
public:
    FigurePainter(QPainter &painter, const FigureLook &look);

    /// Fits the whole movement into `area`, so that the frame stays the same at every `place` from 0 to 1.
    void paint(const QRectF &area, const Movement &movement, double place);

    /// One moment of a movement, and where its picture goes, in units of the device.
    struct Shot
    {
        const Movement &movement;
        double place = 0;
        const Stage &stage;
        QRectF page{};
    };

private:
    void paintPixels(const Shot &shot);
    void paintShapes(const Shot &shot);
    void paintFigure(QPainter &painter, const Shot &shot) const;

    QPainter &m_painter;
    FigureLook m_look;
};

} // namespace Unknot
