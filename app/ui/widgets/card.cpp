// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/style/measures.h"

#include <QEvent>
#include <QPainter>

namespace Unknot {

namespace {

constexpr double usualRadius = 0.6;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent),
      m_radius(usualRadius)
{
    applyMargins();
}

Card::Card(ToneRole tone, Edge edge, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_edge(edge),
      m_radius(usualRadius)
{
    applyMargins();
}

void Card::setTone(ToneRole tone)
{
    m_tone = tone;
    update();
}

void Card::setRadius(double rems)
{
    m_radius = rems;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const Tint tone = m_tone ? theme.tone(*m_tone) : Tint{.ink = theme.hairline, .wash = theme.surface};
    // Where all washes are plain surface, only an edge tells the card from the page.
    const bool hasEdge = !m_tone || m_edge == Edge::Ink || tone.wash == theme.surface;
    const double inset = theme.borderWidth / 2.0;
    const double radius = m_radius * Measures::rem();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasEdge ? QPen(tone.ink, theme.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(tone.wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyMargins();
    return QFrame::event(event);
}

void Card::applyMargins()
{
    setContentsMargins(Measures::cardMargins());
}

} // namespace Unknot
