// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace Unknot {

/// A slider with its value beside it, in per cent.
class PercentSlider : public QWidget
{
    Q_OBJECT

public:
    PercentSlider(const QString &name, Range<int> range, int step, QWidget *parent = nullptr);

    int value() const;
    void setValue(int percent);

    QSize sizeHint() const override;

signals:
    /// A person moved it.
    void edited();

private:
    void showValue(int percent);

    QSlider *m_slider = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace Unknot
