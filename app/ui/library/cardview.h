// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Unknot {

class ExerciseCardDelegate;
class FigureGallery;

/// Cards side by side in as many columns as there is room for. It is as high as all its cards together:
/// the page it stands on scrolls, and follows the card that has the focus.
class CardView : public QListView
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Cards then show pictures. The gallery outlives the view.
    void setGallery(FigureGallery &gallery);

    /// Puts the focus on the card of that id. False when it is not shown.
    bool focusCard(const QString &id);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter, or a click: show more of it.
    void opened(const QString &id);
    /// Ctrl+Enter: do it.
    void startRequested(const QString &id);
    /// Of the card that has the focus now, in the view's own coordinates.
    void currentCardMoved(const QRect &card);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int columnsFor(int width) const;
    void layOutCards();
    void cardsChanged();
    void repaintCard(const QString &exerciseId);

    ExerciseCardDelegate *m_cards = nullptr;
    QVector<QMetaObject::Connection> m_modelConnections;
};

} // namespace Unknot
