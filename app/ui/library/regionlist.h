// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QHash>
#include <QListView>

namespace Unknot {

class PillDelegate;

/// The parts of the body as pills in wrapped rows. The arrow keys move among them, Enter chooses one;
/// looking round changes nothing. All of them are one stop of the Tab key.
class RegionList : public QListView
{
    Q_OBJECT

public:
    explicit RegionList(QWidget *parent = nullptr);

    std::optional<Region> region() const;
    void setRegion(std::optional<Region> region);

    /// Lights the one up that is looked at elsewhere.
    void setPointed(std::optional<Region> region);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void regionChosen(std::optional<Unknot::Region> region);
    /// It is looked at, with the pointer or with keys.
    void regionPointed(std::optional<Unknot::Region> region);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    int measuredHeight(int width) const;
    QModelIndex beside(const QModelIndex &index, int step) const;
    void choose(const QModelIndex &index);
    void pointAtCurrent();

    PillDelegate *m_pills = nullptr;
    mutable QHash<int, int> m_heights; ///< by width, as layouts ask for the same ones again and again
};

} // namespace Unknot
