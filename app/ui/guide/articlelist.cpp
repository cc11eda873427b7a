// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/articlelist.h"

#include "ui/style/chosenrow.h"
#include "ui/style/focusring.h"
#include "ui/style/measures.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace Unknot {

namespace {

constexpr double listWidth = 15; // rems
constexpr int titleFlags = Qt::AlignVCenter | Qt::TextWordWrap | Qt::AlignAbsolute;

/// Titles wrap rather than lose their ends.
class TitleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(Measures::font(Measures::Text::Body, QFont::DemiBold));
        const int width = textArea(QRect(0, 0, option.rect.width(), 0)).width();
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 0), titleFlags, index.data().toString());
        return {option.rect.width(), text.height() + Measures::sp(4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen)
            paintChosenRow(*painter, row, theme, option.direction);
        painter->setPen(isChosen ? theme.accent : theme.text);
        painter->setFont(Measures::font(Measures::Text::Body, isChosen ? QFont::DemiBold : QFont::Normal));
        const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->drawText(textArea(row), titleFlags | alignment, index.data().toString());
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            paintFocusRing(*painter, row, Measures::fieldRadius(), theme);
        painter->restore();
    }

private:
    static QRect textArea(const QRect &row) { return row.adjusted(Measures::sp(3), 0, -Measures::sp(2), 0); }
};

} // namespace

ArticleList::ArticleList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new TitleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Articles"));
}

QSize ArticleList::sizeHint() const
{
    return {Measures::rem(listWidth), QListWidget::sizeHint().height()};
}

QSize ArticleList::minimumSizeHint() const
{
    return {Measures::rem(listWidth), Measures::rem(4)};
}

} // namespace Unknot
