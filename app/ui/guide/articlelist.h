// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace Unknot {

/// The titles of the guide, as wide as the widest of them needs within reason.
class ArticleList : public QListWidget
{
    Q_OBJECT

public:
    explicit ArticleList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace Unknot
