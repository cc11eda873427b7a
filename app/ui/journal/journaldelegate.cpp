// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journaldelegate.h"

#include "ui/journal/journalmodel.h"
#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QListView>
#include <QPainter>

namespace Unknot {

namespace {

/// In rems: less, and how it went stands below what it was.
constexpr double rowBesideFrom = 40;

struct RowLine
{
    QString text{};
    QColor ink{};
    QFont::Weight weight = QFont::Normal;
};

bool isWide(int width)
{
    return Measures::remsIn(width) >= rowBesideFrom;
}

int lineHeight()
{
    return QFontMetrics(Measures::font(Measures::Text::Body, QFont::DemiBold)).height();
}

int gapBelow()
{
    return Measures::sp(2);
}

QVector<RowLine> whatAndWhen(const QModelIndex &index, const Theme &theme)
{
    return {{index.data().toString(), theme.text, QFont::DemiBold},
            {index.data(JournalModel::WhenRole).toString(), theme.mutedText}};
}

QVector<RowLine> howItWent(const QModelIndex &index, const Theme &theme)
{
    QVector<RowLine> lines;
    for (const int role : {JournalModel::OutcomeRole, JournalModel::DiscomfortRole}) {
        if (const QString text = index.data(role).toString(); !text.isEmpty())
            lines += RowLine{text, lines.isEmpty() ? theme.text : theme.mutedText};
    }
    return lines;
}

Icon iconOf(const QModelIndex &index)
{
    if (index.data(JournalModel::DamagedRole).toBool())
        return Icon::Help;
    return index.data(JournalModel::FinishedRole).toBool() ? Icon::Check : Icon::Session;
}

QColor iconInk(const QModelIndex &index, const Theme &theme)
{
    if (index.data(JournalModel::DamagedRole).toBool())
        return theme.ink(Ink::Caution);
    return index.data(JournalModel::FinishedRole).toBool() ? theme.accent : theme.mutedText;
}

void paintRowSurface(QPainter &painter, const QRect &row, QStyle::State state, const Theme &theme)
{
    const bool isPointedAt = state & QStyle::State_MouseOver;
    painter.setPen(QPen(isPointedAt ? theme.accent : theme.hairline, theme.borderWidth));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), Measures::cardRadius(),
                            Measures::cardRadius());
}

/// In the middle of the area's height; what is too long loses its end.
void paintRowLines(QPainter &painter, const QRect &area, Qt::LayoutDirection direction,
                   const QVector<RowLine> &lines)
{
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    int top = area.top() + (area.height() - int(lines.size()) * lineHeight()) / 2;
    for (const RowLine &line : lines) {
        const QFont font = Measures::font(Measures::Text::Body, line.weight);
        painter.setFont(font);
        painter.setPen(line.ink);
        painter.drawText(QRect(area.left(), top, area.width(), lineHeight()),
                         int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(line.text, Qt::ElideRight, area.width()));
        top += lineHeight();
    }
}

/// How it ended stands before the words, and that it opens behind them.
void paintRowIcons(QPainter &painter, const QRect &content, Qt::LayoutDirection direction,
                   const QModelIndex &index, const Theme &theme)
{
    const int size = Measures::iconSize();
    const QRect first(content.left(), content.center().y() - size / 2, size, size);
    paintIcon(painter, QStyle::visualRect(direction, content, first), iconOf(index), iconInk(index, theme),
              direction);
    const QRect last(content.right() - size, first.top(), size, size);
    if (!index.data(JournalModel::DamagedRole).toBool())
        paintIcon(painter, QStyle::visualRect(direction, content, last), Icon::ChevronForward,
                  theme.mutedText, direction);
}

void paintRowWords(QPainter &painter, const QRect &content, Qt::LayoutDirection direction,
                   const QModelIndex &index, const Theme &theme)
{
    const int icon = Measures::iconSize();
    const QRect words = content.adjusted(icon + Measures::sp(3), 0, -icon, 0);
    const auto paint = [&](const QRect &area, const QVector<RowLine> &lines) {
        paintRowLines(painter, QStyle::visualRect(direction, content, area), direction, lines);
    };
    if (!isWide(content.width())) {
        paint(words, whatAndWhen(index, theme) + howItWent(index, theme));
        return;
    }
    const int half = words.width() / 2;
    paint(words.adjusted(0, 0, -half, 0), whatAndWhen(index, theme));
    paint(words.adjusted(half + Measures::sp(2), 0, 0, 0), howItWent(index, theme));
}

} // namespace

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 0;
    const QMargins margins = Measures::cardMargins();
    const int lines = isWide(width - margins.left() - margins.right()) ? 2 : 4;
    return {width, lines * lineHeight() + margins.top() + margins.bottom() + gapBelow()};
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRect row = option.rect.adjusted(0, 0, 0, -gapBelow());
    const QRect content = row.marginsRemoved(Measures::cardMargins());
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowSurface(*painter, row, option.state, theme);
    paintRowIcons(*painter, content, option.direction, index, theme);
    paintRowWords(*painter, content, option.direction, index, theme);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row, Measures::cardRadius(), theme);
    painter->restore();
}

} // namespace Unknot
