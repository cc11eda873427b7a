// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace Unknot {

/// Texts under one another, each behind its number, a bullet or a box to tick.
class TextList : public QWidget
{
    Q_OBJECT

public:
    enum class Marks { Bullets, Numbers, Boxes };

    explicit TextList(Marks marks, const QStringList &items = {}, QWidget *parent = nullptr);

    void setItems(const QStringList &items);

private:
    QWidget *makeMark(int row) const;

    Marks m_marks;
    QGridLayout *m_grid = nullptr;
};

} // namespace Unknot
