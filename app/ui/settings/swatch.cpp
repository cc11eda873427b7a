// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/swatch.h"

#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace Unknot {

Swatch::Swatch(const QString &name, const Colour &colour, QWidget *parent)
    : QRadioButton(parent),
      m_colour(colour)
{
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    setCursor(Qt::PointingHandCursor);
}

QSize Swatch::sizeHint() const
{
    return {Measures::target(), Measures::target()};
}

QSize Swatch::minimumSizeHint() const
{
    return sizeHint();
}

bool Swatch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Swatch::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QColor colour = m_colour(palette());
    const double edge = isChecked() ? Measures::sp(0.6) : theme.borderWidth;
    const double inset = Measures::sp(0.8) + edge / 2;
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() || underMouse() ? theme.accent : theme.controlEdge, edge));
    painter.setBrush(colour);
    painter.drawEllipse(area);
    if (isChecked()) {
        const double margin = area.width() / 4;
        paintIcon(painter, area.adjusted(margin, margin, -margin, -margin), Icon::Check,
                  colour.lightnessF() > 0.5 ? Qt::black : Qt::white, layoutDirection());
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), Measures::fieldRadius(), theme);
}

} // namespace Unknot
