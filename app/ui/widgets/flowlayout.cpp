// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Unknot {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Place &place : placesWithin({0, 0, width - margins.left() - margins.right(), 0}))
        height = std::max(height, place.area.bottom() + 1);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + (width > 0 ? spacing() : 0);
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    for (const Place &place : placesWithin(area.marginsRemoved(contentsMargins())))
        place.item->setGeometry(place.area);
}

std::vector<FlowLayout::Place> FlowLayout::placesWithin(const QRect &area) const
{
    std::vector<Place> places = placesWithin(area, m_items.size());
    if (!m_isEven || places.empty())
        return places;
    std::size_t lines = 1;
    for (std::size_t item = 1; item < places.size(); ++item)
        lines += places[item].area.top() != places[item - 1].area.top();
    return placesWithin(area, (places.size() + lines - 1) / lines);
}

std::vector<FlowLayout::Place> FlowLayout::placesWithin(const QRect &area, std::size_t mostOnALine) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<Place> places;
    QPoint next = area.topLeft();
    int lineHeight = 0;
    std::size_t onLine = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::max(item->minimumSize().width(), std::min(size.width(), area.width())));
        const bool isFull = onLine == mostOnALine || next.x() + size.width() > area.left() + area.width();
        if (onLine > 0 && isFull) {
            next = {area.left(), next.y() + lineHeight + spacing()};
            lineHeight = 0;
            onLine = 0;
        }
        ++onLine;
        places.push_back({item.get(), QStyle::visualRect(direction, area, {next, size})});
        next.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

} // namespace Unknot
