// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/style/measures.h"

#include <QPainter>

namespace Unknot {

namespace {

/// As high as a line of text.
constexpr double lineExtent = 1.36;

} // namespace

IconLabel::IconLabel(Icon icon, Ink ink, QWidget *parent)
    : PaintedWidget(parent),
      m_icon(icon),
      m_ink(ink),
      m_extent(lineExtent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel::IconLabel(Icon icon, ToneRole tone, QWidget *parent)
    : IconLabel(icon, Ink::Text, parent)
{
    m_tone = tone;
}

void IconLabel::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setTone(ToneRole tone)
{
    m_tone = tone;
    update();
}

void IconLabel::setExtent(double rems)
{
    m_extent = rems;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int extent = Measures::rem(m_extent);
    return {extent, extent};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, m_tone ? theme.tone(*m_tone).ink : theme.ink(m_ink),
              layoutDirection());
}

} // namespace Unknot
