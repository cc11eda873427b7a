// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Unknot {

/// The sessions of a journal under one another. Enter or a click opens one.
class JournalList : public QListView
{
    Q_OBJECT

public:
    explicit JournalList(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Unknot
