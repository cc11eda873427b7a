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
constexpr double besideFrom = 40;

struct RowLine
{
    QString text{};
    QColor ink{};
    QFont::Weight weight = QFont::Normal;
};

bool isWide(int width)
{
    return Measures::remsIn(width) >= besideFrom;
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

} // namespace

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 0;
    const QMargins margins = Measures::cardMargins();
    const int lines = isWide(width) ? 2 : 4;
    return {width, lines * lineHeight() + margins.top() + margins.bottom() + gapBelow()};
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRect row = option.rect.adjusted(0, 0, 0, -gapBelow());
    const QRect content = row.marginsRemoved(Measures::cardMargins());
    const int icon = Measures::iconSize();
    const QRect words = content.adjusted(icon + Measures::sp(3), 0, -icon, 0);
    const QRect symbol(content.left(), content.center().y() - icon / 2, icon, icon);
    const QRect chevron(content.right() - icon, symbol.top(), icon, icon);
    const auto place = [&](const QRect &area) {
        return QStyle::visualRect(option.direction, row, area);
    };
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowSurface(*painter, row, option.state, theme);
    paintIcon(*painter, place(symbol), iconOf(index), iconInk(index, theme), option.direction);
    if (!index.data(JournalModel::DamagedRole).toBool())
        paintIcon(*painter, place(chevron), Icon::ChevronForward, theme.mutedText, option.direction);
    if (isWide(option.rect.width())) {
        const QRect left = words.adjusted(0, 0, -words.width() / 2, 0);
        const QRect right = words.adjusted(words.width() / 2 + Measures::sp(2), 0, 0, 0);
        paintRowLines(*painter, place(left), option.direction, whatAndWhen(index, theme));
        paintRowLines(*painter, place(right), option.direction, howItWent(index, theme));
    } else {
        paintRowLines(*painter, place(words), option.direction,
                      whatAndWhen(index, theme) + howItWent(index, theme));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row, Measures::cardRadius(), theme);
    painter->restore();
}

} // namespace Unknot
