// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/paintedwidget.h"

namespace Unknot {

/// A text on one line that may change every second: it is shown and never announced, and moves nothing
/// beside it.
class SteadyText : public PaintedWidget
{
    Q_OBJECT

public:
    explicit SteadyText(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Against the body text.
    void setScale(double scale);

    QString spokenText() const override { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    QString m_text;
    double m_scale = 1;
};

} // namespace Unknot
