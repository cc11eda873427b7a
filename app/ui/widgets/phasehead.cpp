// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/phasehead.h"

#include "ui/style/measures.h"

#include <QFontInfo>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Unknot {

namespace {

/// Shape and gap, against the size of the word's font.
constexpr double shapeExtent = 1.05;
constexpr double shapeGap = 0.4;

int shapeWidth(const QFont &font)
{
    return qRound(QFontInfo(font).pixelSize() * (shapeExtent + shapeGap));
}

} // namespace

PhaseHead::PhaseHead(QWidget *parent)
    : PaintedWidget(parent),
      m_scale(Measures::scaleOf(Measures::Text::PhaseWord))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseHead::setPhase(Icon shape, const QString &word, ToneRole tone)
{
    m_shape = shape;
    m_word = word;
    m_tone = tone;
    updateGeometry();
    update();
}

void PhaseHead::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize PhaseHead::sizeHint() const
{
    return sizeWith(Measures::scaledFont(m_scale, QFont::DemiBold));
}

QSize PhaseHead::minimumSizeHint() const
{
    return {sizeWith(Measures::scaledFont(1, QFont::DemiBold)).width(), sizeHint().height()};
}

void PhaseHead::paintEvent(QPaintEvent *)
{
    const QFont font = fittingFont(width());
    const int extent = qRound(QFontInfo(font).pixelSize() * shapeExtent);
    QRect content(QPoint(), sizeWith(font));
    content.moveCenter(rect().center());
    QRect shape(content.left(), 0, extent, extent);
    shape.moveCenter({shape.center().x(), content.center().y()});
    const QRect word = content.adjusted(shapeWidth(font), 0, 0, 0);
    const QColor ink = Theme::of(palette()).tone(m_tone).ink;
    QPainter painter(this);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), content, shape), m_shape, ink,
              layoutDirection());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), content, word), Qt::AlignCenter | Qt::TextDontClip,
                     m_word);
}

QFont PhaseHead::fittingFont(int width) const
{
    const QFont wanted = Measures::scaledFont(m_scale, QFont::DemiBold);
    const double fit = double(width) / std::max(1, sizeWith(wanted).width());
    return fit >= 1 ? wanted : Measures::scaledFont(std::max(1.0, m_scale * fit), QFont::DemiBold);
}

QSize PhaseHead::sizeWith(const QFont &font) const
{
    const QFontMetrics metrics(font);
    return {shapeWidth(font) + metrics.horizontalAdvance(m_word), metrics.height()};
}

} // namespace Unknot
