// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/focusring.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace Unknot {

void paintFocusRing(QPainter &painter, const QRectF &area, double radius, const Theme &theme)
{
    const auto paintRing = [&](double inset, double width, const QColor &colour) {
        const double corner = std::max(0.0, radius - inset);
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    paintRing(2.5, 1, theme.surface);
    paintRing(1, 2, theme.focusRing);
    painter.restore();
}

} // namespace Unknot
