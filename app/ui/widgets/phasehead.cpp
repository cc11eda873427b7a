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
constexpr double noteShare = 0.75;

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

void PhaseHead::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
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
    QRect content(QPoint(), sizeWith(font));
    content.moveCenter(rect().center());
    QPainter painter(this);
    if (!m_note.isEmpty()) {
        const int space = shapeWidth(font) - qRound(QFontInfo(font).pixelSize() * shapeExtent);
        const QFont small = noteFont(font, rect().right() - content.right() - space);
        const int noteWidth = QFontMetrics(small).horizontalAdvance(m_note);
        content.moveRight(std::min(content.right(), rect().right() - noteWidth - space));
        content.moveLeft(std::max(0, content.left()));
        QRect note(rect());
        note.setLeft(content.right() + space);
        painter.setFont(small);
        painter.setPen(Theme::of(palette()).text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), note),
                         int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         m_note);
    }
    paintWord(painter, QStyle::visualRect(layoutDirection(), rect(), content), font);
}

/// Smaller than the word, and as small as body text before the word has to move.
QFont PhaseHead::noteFont(const QFont &wordFont, int room) const
{
    const double wanted = noteShare * QFontInfo(wordFont).pixelSize() / Measures::rem();
    const int width = QFontMetrics(Measures::scaledFont(wanted, QFont::DemiBold)).horizontalAdvance(m_note);
    const double unit = wanted / std::max(1, width); // of scale, for each pixel of room
    const double besideWord = unit * std::max(0, room);
    const double besideMovedWord = unit * std::max(1, 2 * room);
    const double scale = std::max(besideWord, std::min(1.0, besideMovedWord));
    return Measures::scaledFont(std::min(wanted, scale), QFont::DemiBold);
}

void PhaseHead::paintWord(QPainter &painter, const QRect &content, const QFont &font) const
{
    const int extent = qRound(QFontInfo(font).pixelSize() * shapeExtent);
    QRect shape(content.left(), 0, extent, extent);
    shape.moveCenter({shape.center().x(), content.center().y()});
    const QRect word = content.adjusted(shapeWidth(font), 0, 0, 0);
    const QColor ink = Theme::of(palette()).tone(m_tone).ink;
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
