// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/chosenrow.h"

#include "ui/style/measures.h"

#include <QPainter>
#include <QStyle>

namespace Unknot {

void paintChosenRow(QPainter &painter, const QRect &row, const Theme &theme, Qt::LayoutDirection direction)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentWash);
    painter.drawRoundedRect(row, Measures::fieldRadius(), Measures::fieldRadius());
    painter.setBrush(theme.accent);
    const QRect bar(row.topLeft(), QSize(Measures::sp(1), row.height()));
    painter.drawRect(QStyle::visualRect(direction, row, bar));
}

} // namespace Unknot
