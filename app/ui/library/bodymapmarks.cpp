// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymapmarks.h"

#include "core/labels.h"
#include "ui/library/bodymapspread.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace Unknot {

namespace {

/// As near to its place as it fits.
QRectF keptWithin(QRectF tag, const QRectF &bounds)
{
    tag.moveLeft(
        std::clamp(tag.left(), bounds.left(), std::max(bounds.left(), bounds.right() - tag.width())));
    tag.moveTop(std::clamp(tag.top(), bounds.top(), std::max(bounds.top(), bounds.bottom() - tag.height())));
    return tag;
}

void paintTickAt(QPainter &painter, const QPointF &centre, Qt::LayoutDirection direction, const Theme &theme)
{
    const double radius = Measures::rem() * 0.7;
    painter.setPen(QPen(theme.text, theme.borderWidth));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, radius, radius);
    const QRectF tick(centre - QPointF(radius, radius) * 0.75, QSizeF(radius, radius) * 1.5);
    paintIcon(painter, tick, Icon::Check, theme.text, direction);
}

/// Over the region, or under it where there is no room.
void paintName(QPainter &painter, const QString &name, const QRectF &region, const QRect &bounds,
               const Theme &theme)
{
    const QFont font = Measures::font(Measures::Text::Body, QFont::DemiBold);
    const QFontMetrics metrics(font);
    QRectF tag(0, 0, metrics.horizontalAdvance(name) + Measures::sp(3), metrics.height() + Measures::sp(1));
    tag.moveCenter(region.center());
    tag.moveBottom(region.top() - Measures::sp(1));
    if (tag.top() < bounds.top())
        tag.moveTop(region.bottom() + Measures::sp(1));
    tag = keptWithin(tag, bounds);
    painter.setPen(QPen(theme.text, theme.borderWidth));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(tag, Measures::fieldRadius(), Measures::fieldRadius());
    painter.setFont(font);
    painter.drawText(tag, Qt::AlignCenter, name);
}

} // namespace

BodyMapMarks::BodyMapMarks(std::optional<Region> chosen, const std::optional<BodySpot> &pointed)
    : m_chosen(chosen),
      m_pointed(pointed)
{
}

void BodyMapMarks::paint(QPainter &painter, const BodyMapSpread &spread, const QRect &bounds,
                         const Theme &theme) const
{
    if (!spread.hasMap())
        return;
    paintPointed(painter, spread, theme);
    paintTicks(painter, spread, theme);
    if (m_pointed) {
        const QRectF region = spread.outline(*m_pointed).boundingRect();
        paintName(painter, Labels::of(m_pointed->region), region, bounds, theme);
    }
}

/// What is chosen keeps its red.
void BodyMapMarks::paintPointed(QPainter &painter, const BodyMapSpread &spread, const Theme &theme) const
{
    if (!m_pointed)
        return;
    constexpr float tint = 0.3F;
    constexpr int width = 2;
    QColor wash = theme.accent;
    wash.setAlphaF(tint);
    for (const BodyView view : {BodyView::Front, BodyView::Back}) {
        const QPainterPath outline = spread.outline({m_pointed->region, view});
        if (m_pointed->region != m_chosen)
            painter.fillPath(outline, wash);
        painter.strokePath(outline, QPen(theme.accent, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void BodyMapMarks::paintTicks(QPainter &painter, const BodyMapSpread &spread, const Theme &theme) const
{
    if (!m_chosen)
        return;
    for (const BodyView view : {BodyView::Front, BodyView::Back}) {
        const QVector<QPointF> middles = spread.middles({*m_chosen, view});
        for (const QPointF &middle : middles)
            paintTickAt(painter, middle, spread.direction(), theme);
    }
}

} // namespace Unknot
