// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodymap.h"

#include <QRect>

namespace Unknot {

/// Both views of a body side by side, and where on them the regions are, in the places of the widget. The
/// front is where people begin to read.
class BodyMapSpread
{
public:
    /// The map outlives the spread. Before there is one, nothing is anywhere.
    BodyMapSpread(const BodyMap *map, const QRect &area, Qt::LayoutDirection direction);

    bool hasMap() const { return m_map != nullptr; }
    Qt::LayoutDirection direction() const { return m_direction; }
    /// Half of the area.
    QRect page(BodyView view) const;

    /// What can be seen of a region; empty where nothing can.
    QPainterPath outline(const BodySpot &spot) const;
    /// A point well inside each piece of it.
    QVector<QPointF> middles(const BodySpot &spot) const;
    /// Around one piece of it, whose middle is on it.
    QRect place(const BodySpot &spot) const;
    /// What is there, or not farther away than `reach`.
    std::optional<BodySpot> spotAt(const QPointF &position, double reach = 0) const;

private:
    QTransform toPage(BodyView view) const;

    const BodyMap *m_map = nullptr;
    QRect m_area;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace Unknot
