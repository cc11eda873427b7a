// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/regionlist.h"

#include "ui/library/pilldelegate.h"
#include "ui/library/regionmodel.h"
#include "ui/style/measures.h"

#include <QKeyEvent>

namespace Unknot {

RegionList::RegionList(QWidget *parent)
    : QListView(parent),
      m_pills(new PillDelegate(this))
{
    setModel(new RegionModel(this));
    setItemDelegate(m_pills);
    setAccessibleName(tr("Parts of the body"));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRegion({});
    connect(this, &QListView::clicked, this, &RegionList::choose);
    connect(this, &QListView::entered, this,
            [this](const QModelIndex &index) { emit regionPointed(RegionModel::regionAt(index.row())); });
    connect(this, &QListView::viewportEntered, this, &RegionList::pointAtCurrent);
}

std::optional<Region> RegionList::region() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? std::nullopt : RegionModel::regionAt(chosen.constFirst().row());
}

void RegionList::setRegion(std::optional<Region> region)
{
    const QModelIndex index = model()->index(RegionModel::rowOf(region), 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RegionList::setPointed(std::optional<Region> region)
{
    const int row = region ? RegionModel::rowOf(region) : -1;
    m_pills->setLitRow(row);
    if (region && !hasFocus())
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

int RegionList::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, measuredHeight(width));
}

int RegionList::measuredHeight(int width) const
{
    int rows = 1;
    int used = 0;
    QSize pill;
    for (int row = 0; row < model()->rowCount(); ++row) {
        pill = sizeHintForIndex(model()->index(row, 0));
        if (used > 0 && used + pill.width() > width) {
            ++rows;
            used = 0;
        }
        used += pill.width();
    }
    return rows * pill.height() + Measures::sp(1);
}

QSize RegionList::sizeHint() const
{
    const int width = Measures::rem(21);
    return {width, heightForWidth(width)};
}

QSize RegionList::minimumSizeHint() const
{
    return {Measures::rem(10), Measures::rem(2)};
}

void RegionList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void RegionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.clear();
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void RegionList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    pointAtCurrent();
}

void RegionList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    pointAtCurrent();
}

bool RegionList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAtCurrent();
    return QListView::viewportEvent(event);
}

void RegionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        pointAtCurrent();
}

/// Where the keys are, while they are here.
void RegionList::pointAtCurrent()
{
    emit regionPointed(hasFocus() ? RegionModel::regionAt(currentIndex().row()) : std::nullopt);
}

QModelIndex RegionList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool mirrored = isRightToLeft();
    if (action == MoveRight)
        return beside(currentIndex(), mirrored ? -1 : 1);
    if (action == MoveLeft)
        return beside(currentIndex(), mirrored ? 1 : -1);
    return QListView::moveCursor(action, modifiers);
}

QModelIndex RegionList::beside(const QModelIndex &index, int step) const
{
    return model()->index(std::clamp(index.row() + step, 0, model()->rowCount() - 1), 0);
}

/// Only choose() selects: neither an arrow key nor a press that slides off the pill.
QItemSelectionModel::SelectionFlags RegionList::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void RegionList::choose(const QModelIndex &index)
{
    setRegion(RegionModel::regionAt(index.row()));
    emit regionChosen(region());
}

} // namespace Unknot
