// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pilldelegate.h"

#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QPainter>

namespace Unknot {

namespace {

int pillGap()
{
    return Measures::sp(1.5);
}

int tickExtent()
{
    return Measures::rem(1);
}

QFont pillFont(bool selected)
{
    return Measures::font(Measures::Text::Body, selected ? QFont::DemiBold : QFont::Normal);
}

void paintGround(QPainter &painter, const QRectF &pill, QStyle::State state, const Theme &theme)
{
    const bool tinted = state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter.setPen(QPen(tinted ? theme.accent : theme.controlEdge, theme.borderWidth));
    painter.setBrush(tinted ? theme.accentWash : theme.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

void paintWords(QPainter &painter, const QRect &pill, const QStyleOptionViewItem &option, const QString &text,
                const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    QRect words = pill;
    if (selected) {
        QRect tick(pill.left() + Measures::sp(2), pill.top(), tickExtent(), pill.height());
        words.setLeft(tick.right());
        tick = QStyle::visualRect(option.direction, pill, tick);
        words = QStyle::visualRect(option.direction, pill, words);
        paintIcon(painter, tick, Icon::Check, theme.accent, option.direction);
    }
    painter.setFont(pillFont(selected));
    painter.setPen(selected ? theme.accent : theme.text);
    painter.drawText(words, Qt::AlignCenter, text);
}

} // namespace

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    QRect pill(option.rect.topLeft(), option.rect.size() - QSize(pillGap(), pillGap()));
    pill = QStyle::visualRect(option.direction, option.rect, pill);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QStyle::State lit = index.row() == m_litRow ? QStyle::State_MouseOver : QStyle::State_None;
    paintGround(*painter, QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), option.state | lit, theme);
    paintWords(*painter, pill, option, index.data().toString(), theme);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, pill, pill.height() / 2.0, theme);
    painter->restore();
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int words = widthOf(index.data().toString());
    const int height = std::max(Measures::target(), QFontMetrics(m_measuredFont).height() + Measures::sp(2));
    return {words + tickExtent() + Measures::sp(5) + pillGap(), height + pillGap()};
}

int PillDelegate::widthOf(const QString &words) const
{
    if (const QFont font = pillFont(true); font != m_measuredFont) {
        m_measuredFont = font;
        m_widths.clear();
    }
    const auto known = m_widths.constFind(words);
    if (known != m_widths.constEnd())
        return *known;
    return *m_widths.insert(words, QFontMetrics(m_measuredFont).horizontalAdvance(words));
}

} // namespace Unknot
