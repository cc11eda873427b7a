// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/cardview.h"

#include "ui/figure/figuregallery.h"
#include "ui/library/cardroles.h"
#include "ui/library/exercisecarddelegate.h"
#include "ui/style/measures.h"

#include <QKeyEvent>

#include <algorithm>

namespace Unknot {

namespace {

/// Narrower than this, a card would break its texts into ribbons.
constexpr double narrowestCard = 19;
constexpr int mostColumns = 3;

/// The view asks for a little more room than its items need, or it wraps them one column early.
constexpr int slack = 2;

} // namespace

CardView::CardView(QWidget *parent)
    : QListView(parent),
      m_cards(new ExerciseCardDelegate(this))
{
    setItemDelegate(m_cards);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit opened(index.data(IdRole).toString()); });
}

void CardView::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    for (const QMetaObject::Connection &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections = {
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &CardView::cardsChanged),
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &CardView::cardsChanged),
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &CardView::cardsChanged),
        connect(newModel, &QAbstractItemModel::modelReset, this, &CardView::cardsChanged)};
    cardsChanged();
}

void CardView::setGallery(FigureGallery &gallery)
{
    m_cards->setGallery(&gallery);
    connect(&gallery, &FigureGallery::pictureDrawn, this, &CardView::repaintCard);
    connect(&gallery, &FigureGallery::personChanged, viewport(), qOverload<>(&QWidget::update));
}

void CardView::repaintCard(const QString &exerciseId)
{
    const QModelIndexList found =
        model()->match(model()->index(0, 0), PictureRole, exerciseId, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        update(found.constFirst());
}

bool CardView::focusCard(const QString &id)
{
    const QModelIndexList found = model()->match(model()->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.constFirst());
    setFocus();
    return true;
}

int CardView::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = ((model() ? model()->rowCount() : 0) + columns - 1) / columns;
    return rows * ExerciseCardDelegate::cardHeight() + slack;
}

QSize CardView::sizeHint() const
{
    const int width = Measures::rem(narrowestCard * 2) + slack;
    return {width, heightForWidth(width)};
}

QSize CardView::minimumSizeHint() const
{
    return {Measures::rem(10), 0};
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex card = currentIndex();
    if (!enter || !card.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const QString id = card.data(IdRole).toString();
    if (event->modifiers() & Qt::ControlModifier)
        emit startRequested(id);
    else
        emit opened(id);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    layOutCards();
    QListView::resizeEvent(event);
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOutCards();
        updateGeometry();
    }
}

void CardView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid())
        emit currentCardMoved(visualRect(currentIndex()));
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit currentCardMoved(visualRect(current));
}

int CardView::columnsFor(int width) const
{
    return std::clamp(width / Measures::rem(narrowestCard), 1, mostColumns);
}

void CardView::layOutCards()
{
    const int room = viewport()->width() - slack;
    setGridSize({room / columnsFor(viewport()->width()), ExerciseCardDelegate::cardHeight()});
}

void CardView::cardsChanged()
{
    updateGeometry();
}

} // namespace Unknot
