// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QListView>

namespace Unknot {

/// The parts of the body as pills in wrapped rows. The arrow keys move among them, Enter chooses one;
/// looking round changes nothing. All of them are one stop of the Tab key.
class RegionList : public QListView
{
    Q_OBJECT

public:
    explicit RegionList(QWidget *parent = nullptr);

    std::optional<Region> region() const;
    void setRegion(std::optional<Region> region);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void regionChosen(std::optional<Unknot::Region> region);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    QModelIndex beside(const QModelIndex &index, int step) const;
    void choose(const QModelIndex &index);
};

} // namespace Unknot
