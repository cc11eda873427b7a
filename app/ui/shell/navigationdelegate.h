// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/sidebar.h"

#include <QStyledItemDelegate>

namespace Unknot {

/// Paints a place of the sidebar: its icon and word, and for where we are a wash, a bar and bold letters.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setForm(Sidebar::Form form) { m_form = form; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect iconArea(const QRect &item, Qt::LayoutDirection direction) const;
    QRect textArea(const QRect &item, Qt::LayoutDirection direction) const;

    Sidebar::Form m_form = Sidebar::Form::Full;
};

} // namespace Unknot
