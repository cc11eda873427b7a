// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymapspread.h"

#include <algorithm>

namespace Unknot {

BodyMapSpread::BodyMapSpread(const BodyMap *map, const QRect &area, Qt::LayoutDirection direction)
    : m_map(map),
      m_area(area),
      m_direction(direction)
{
}

QRect BodyMapSpread::page(BodyView view) const
{
    const bool isOnTheLeft = (view == BodyView::Front) != (m_direction == Qt::RightToLeft);
    const int width = m_area.width() / 2;
    return {m_area.left() + (isOnTheLeft ? 0 : width), m_area.top(), width, m_area.height()};
}

QTransform BodyMapSpread::toPage(BodyView view) const
{
    return m_map->fitting(page(view));
}

QPainterPath BodyMapSpread::outline(const BodySpot &spot) const
{
    return m_map ? toPage(spot.view).map(m_map->area(spot)) : QPainterPath();
}

QVector<QPointF> BodyMapSpread::middles(const BodySpot &spot) const
{
    QVector<QPointF> middles = m_map ? m_map->middles(spot) : QVector<QPointF>();
    for (QPointF &middle : middles)
        middle = toPage(spot.view).map(middle);
    return middles;
}

QRect BodyMapSpread::place(const BodySpot &spot) const
{
    if (!m_map)
        return {};
    const QRectF all = m_map->area(spot).boundingRect();
    const QPointF middle = m_map->middles(spot).value(0);
    const double width = std::min(middle.x() - all.left(), all.right() - middle.x());
    const double height = std::min(middle.y() - all.top(), all.bottom() - middle.y());
    const QRectF place(middle - QPointF(width, height), QSizeF(2 * width, 2 * height));
    return toPage(spot.view).mapRect(place).toAlignedRect();
}

std::optional<BodySpot> BodyMapSpread::spotAt(const QPointF &position, double reach) const
{
    if (!m_map)
        return {};
    for (const BodyView view : {BodyView::Front, BodyView::Back}) {
        if (!page(view).contains(position.toPoint()))
            continue;
        const QTransform transform = toPage(view);
        const QPointF point = transform.inverted().map(position);
        if (const std::optional<Region> region = m_map->regionAt(point, view, reach / transform.m11()))
            return BodySpot{*region, view};
    }
    return {};
}

} // namespace Unknot
