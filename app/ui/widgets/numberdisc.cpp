// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/numberdisc.h"

#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>

namespace Unknot {

NumberDisc::NumberDisc(int number, QWidget *parent)
    : PaintedWidget(parent),
      m_number(QLocale().toString(number))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberDisc::sizeHint() const
{
    const int extent = Measures::rem(1.6);
    return {extent, extent};
}

void NumberDisc::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentWash);
    painter.drawEllipse(rect());
    painter.setPen(theme.accent);
    painter.setFont(Measures::font(Measures::Text::Secondary, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, m_number);
}

} // namespace Unknot
