// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetpage.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Unknot {

/// Paints a laid-out page on whatever the painter paints on: screen, printer or PDF.
class SheetPainter
{
public:
    /// The painter's unit must be a hundredth of a millimetre: see scaleFor().
    explicit SheetPainter(QPainter &painter)
        : m_painter(painter)
    {
    }

    void paint(const SheetPage &page) const;

    /// What to scale a painter by on a device of so many dots per inch.
    static double scaleFor(double dotsPerInch);

private:
    void paintText(const SheetText &text, const QRect &area) const;
    void paintRing(int thickness, const QRect &area) const;
    void paintArrow(const SheetArrow &arrow, const QRect &area) const;
    void paintFigure(const SheetFigure &figure, const QRect &area) const;
    void paintLine(const SheetText &text, const SheetTextLine &line, const QPoint &corner) const;

    QPainter &m_painter;
};

} // namespace Unknot
