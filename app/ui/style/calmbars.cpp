// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calmbars.h"

#include "ui/style/focusring.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Unknot::CalmBars {

namespace {

/// A part of a scroll bar, along the way it slides.
struct Span
{
    int start = 0;
    int length = 0;
};

bool isHorizontal(const QStyleOptionSlider &option)
{
    return option.orientation == Qt::Horizontal;
}

/// Never so short that it cannot be caught.
Span thumb(const QStyleOptionSlider &option)
{
    const int room = isHorizontal(option) ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    if (range <= 0)
        return {0, room};
    const auto share = int(qint64(option.pageStep) * room / (qint64(range) + option.pageStep));
    const int length = std::min(room, std::max(Measures::target(), share));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    return {start, length};
}

QRect along(const QStyleOptionSlider &option, const Span &span)
{
    const QRect &all = option.rect;
    if (isHorizontal(option))
        return {all.x() + span.start, all.y(), span.length, all.height()};
    return {all.x(), all.y() + span.start, all.width(), span.length};
}

void paintPill(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &edge)
{
    const double radius = std::min(area.width(), area.height()) / 2;
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, radius, radius);
}

QRectF trackIn(const QStyleOptionSlider &option, const QRect &groove)
{
    const double thickness = Measures::sp(1.2);
    QRectF track = groove;
    if (isHorizontal(option))
        track.setHeight(thickness);
    else
        track.setWidth(thickness);
    track.moveCenter(QRectF(groove).center());
    return track;
}

/// What is chosen lies between the least value and the handle.
QRectF filledPart(const QStyleOptionSlider &option, const QRectF &track, const QPointF &handle)
{
    QRectF filled = track;
    if (isHorizontal(option) && option.upsideDown)
        filled.setLeft(handle.x());
    else if (isHorizontal(option))
        filled.setRight(handle.x());
    else if (option.upsideDown)
        filled.setTop(handle.y());
    else
        filled.setBottom(handle.y());
    return filled;
}

} // namespace

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const auto [start, length] = thumb(option);
    const int room = isHorizontal(option) ? option.rect.width() : option.rect.height();
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(option, {start, length});
    case QStyle::SC_ScrollBarSubPage:
        return along(option, {0, start});
    case QStyle::SC_ScrollBarAddPage:
        return along(option, {start + length, room - start - length});
    default:
        return {};
    }
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme theme = Theme::of(option.palette);
    const bool isHeld =
        option.state & QStyle::State_Sunken && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const double inset = Measures::sp(0.7);
    const QRectF area =
        QRectF(scrollBarRect(option, QStyle::SC_ScrollBarSlider)).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(painter, area, isHeld ? theme.text : theme.controlEdge, Qt::transparent);
    painter.restore();
}

void paintSlider(const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
                 QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor colour = isEnabled ? theme.accent : theme.controlEdge;
    const double extent = std::min(handle.width(), handle.height()) - 2;
    QRectF knob(0, 0, extent, extent);
    knob.moveCenter(QRectF(handle).center());
    const QRectF track = trackIn(option, groove);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(painter, track, theme.surface, theme.controlEdge);
    paintPill(painter, filledPart(option, track, knob.center()), colour, colour);
    paintPill(painter, knob, theme.surface, colour);
    paintPill(painter, knob.adjusted(3, 3, -3, -3), colour, colour);
    painter.restore();
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, Measures::fieldRadius(), theme);
}

} // namespace Unknot::CalmBars
