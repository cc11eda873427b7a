// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journallist.h"

#include "ui/journal/journaldelegate.h"
#include "ui/style/measures.h"

#include <QKeyEvent>

namespace Unknot {

JournalList::JournalList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new JournalDelegate(this));
    setAccessibleName(tr("Sessions"));
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &JournalList::opened);
}

QSize JournalList::minimumSizeHint() const
{
    return {Measures::rem(10), Measures::rem(5)};
}

void JournalList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void JournalList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

/// The ring has to be somewhere.
void JournalList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

} // namespace Unknot
