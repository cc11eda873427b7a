// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Unknot {

class FigureGallery;

/// Paints an exercise or a routine as a card: its name in up to two lines, then two lines of facts, and
/// beside them its picture, where that leaves the words the room they need.
class ExerciseCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Without one, cards have no pictures. It outlives the delegate.
    void setGallery(FigureGallery *gallery) { m_gallery = gallery; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// With the gap to the next card. All cards are of one height.
    static int cardHeight();

private:
    /// Where the picture is to be; empty for a card without one.
    QRect pictureArea(const QRect &content, const QModelIndex &index, Qt::LayoutDirection direction) const;

    FigureGallery *m_gallery = nullptr;
};

} // namespace Unknot
