// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/floorzones.h"

#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QPainter>

#include <algorithm>

namespace Unknot {

namespace {

constexpr double signExtent = 2.4; ///< in rems
constexpr double tickLength = 1;

Icon iconOf(FloorZones::Zone zone, bool isPlaying)
{
    switch (zone) {
    case FloorZones::Zone::Back:
        return Icon::Previous;
    case FloorZones::Zone::Pause:
        return isPlaying ? Icon::Pause : Icon::Play;
    case FloorZones::Zone::Next:
        return Icon::Next;
    }
    return {};
}

} // namespace

FloorZones::FloorZones(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

FloorZones::Zone FloorZones::zoneAt(const QPointF &place) const
{
    const double share = std::clamp(place.x() / std::max(1, width()), 0.0, 1.0);
    const double read = isRightToLeft() ? 1 - share : share;
    return read < 1.0 / 3 ? Zone::Back : read < 2.0 / 3 ? Zone::Pause : Zone::Next;
}

void FloorZones::setPlaying(bool playing)
{
    m_isPlaying = playing;
    update();
}

void FloorZones::setScale(double scale)
{
    m_scale = scale;
    update();
}

void FloorZones::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).controlEdge, Measures::rem(0.15)));
    const double tick = Measures::rem(tickLength) * m_scale;
    for (int third : {1, 2}) {
        const double x = width() * third / 3.0;
        painter.drawLine(QPointF(x, 0), QPointF(x, tick));
        painter.drawLine(QPointF(x, height() - tick), QPointF(x, height()));
    }
    for (Zone zone : {Zone::Back, Zone::Pause, Zone::Next})
        paintSign(painter, zone);
}

QRectF FloorZones::areaOf(Zone zone) const
{
    const int place = isRightToLeft() ? 2 - int(zone) : int(zone);
    return {width() * place / 3.0, 0, width() / 3.0, double(height())};
}

/// In the corners and between figure and panel, where it hides neither the digits nor a word.
void FloorZones::paintSign(QPainter &painter, Zone zone) const
{
    const Theme theme = Theme::of(palette());
    const double extent = signExtent * m_scale * Measures::rem();
    QRectF sign(0, 0, extent, extent);
    sign.moveCenter(areaOf(zone).center());
    if (zone != Zone::Pause && (zone == Zone::Back) != isRightToLeft())
        sign.moveLeft(extent / 4);
    else if (zone != Zone::Pause)
        sign.moveRight(width() - extent / 4);
    sign.moveBottom(height() - extent / 4);
    painter.setPen(QPen(theme.controlEdge, theme.borderWidth));
    painter.setBrush(theme.raised);
    painter.drawEllipse(sign);
    const double edge = extent / 4;
    paintIcon(painter, sign.adjusted(edge, edge, -edge, -edge), iconOf(zone, m_isPlaying), theme.text,
              layoutDirection());
}

} // namespace Unknot
