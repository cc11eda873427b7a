// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace Unknot {

/// Paints an item as a round pill. The selected one has a tick, bold letters and a wash.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// As wide as it is when selected, so that choosing moves nothing.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// This row looks as if the pointer was on it; -1 for none.
    void setLitRow(int row) { m_litRow = row; }

private:
    int widthOf(const QString &words) const;

    int m_litRow = -1;
    /// Measuring words is slow, and a view asks for the size of every pill again and again.
    mutable QHash<QString, int> m_widths;
    mutable QFont m_measuredFont;
};

} // namespace Unknot
