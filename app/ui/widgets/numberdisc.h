// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/paintedwidget.h"

namespace Unknot {

/// The number of a step on a round, tinted ground.
class NumberDisc : public PaintedWidget
{
    Q_OBJECT

public:
    explicit NumberDisc(int number, QWidget *parent = nullptr);

    QString spokenText() const override { return m_number; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
};

} // namespace Unknot
