// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Unknot {

/// One of the things to do now: its number, name and dose. A click shows it in full.
class StepTile : public QAbstractButton
{
    Q_OBJECT

public:
    StepTile(int number, const QString &name, const QString &dose, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Unknot
