// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationdelegate.h"

#include "ui/style/chosenrow.h"
#include "ui/style/focusring.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QPainter>

namespace Unknot {

namespace {

constexpr double fullHeight = 2.6; // rems
constexpr double railHeight = 3.3;

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Measures::font(Measures::Text::Body, QFont::DemiBold));
    const int word = metrics.horizontalAdvance(index.data().toString());
    const int room =
        m_form == Sidebar::Form::Full ? Measures::iconSize() + Measures::sp(10) : Measures::sp(3);
    const int height = Measures::rem(m_form == Sidebar::Form::Full ? fullHeight : railHeight);
    return {word + room, std::max(height, option.fontMetrics.height())};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool isHere = option.state & QStyle::State_Selected;
    const QRect item = option.rect.adjusted(0, 1, 0, -1);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHere)
        paintChosenRow(*painter, item, theme, option.direction);
    const QColor ink = isHere ? theme.accent : theme.text;
    const auto symbol = Icon(index.data(Qt::UserRole + 1).toInt());
    paintIcon(*painter, iconArea(item, option.direction), symbol, ink, option.direction);
    painter->setPen(ink);
    painter->setFont(Measures::font(Measures::Text::Body, isHere ? QFont::DemiBold : QFont::Normal));
    const Qt::Alignment alignment = m_form == Sidebar::Form::Rail
        ? Qt::AlignHCenter | Qt::AlignVCenter
        : QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter->drawText(textArea(item, option.direction), int(alignment), index.data().toString());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, item, Measures::fieldRadius(), theme);
    painter->restore();
}

QRect NavigationDelegate::iconArea(const QRect &item, Qt::LayoutDirection direction) const
{
    const int size = Measures::iconSize();
    if (m_form == Sidebar::Form::Rail)
        return {item.center().x() - size / 2, item.top() + Measures::sp(1), size, size};
    const QRect area(item.left() + Measures::sp(4), item.center().y() - size / 2 + 1, size, size);
    return QStyle::visualRect(direction, item, area);
}

QRect NavigationDelegate::textArea(const QRect &item, Qt::LayoutDirection direction) const
{
    if (m_form == Sidebar::Form::Rail)
        return item.adjusted(0, Measures::iconSize() + Measures::sp(1), 0, 0);
    const int lead = Measures::sp(4) + Measures::iconSize() + Measures::sp(3);
    return QStyle::visualRect(direction, item, item.adjusted(lead, 0, 0, 0));
}

} // namespace Unknot
