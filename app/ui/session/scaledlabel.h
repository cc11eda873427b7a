// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/label.h"

namespace Unknot {

/// A label in a size of its own. It asks for room to stand on one line, and wraps when it does not get it.
class ScaledLabel : public Label
{
    Q_OBJECT

public:
    /// `scale` is against the body text.
    explicit ScaledLabel(Role role, double scale, QFont::Weight weight = QFont::Normal,
                         QWidget *parent = nullptr);

    void setScale(double scale);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void applyScale();

    double m_scale = 1;
    QFont::Weight m_weight = QFont::Normal;
};

} // namespace Unknot
