// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/paintedwidget.h"

#include <QVector>

namespace Unknot {

/// One bar for each step, as long as the step takes, filled as far as it has gone.
class SegmentBar : public PaintedWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    /// How long each step takes, in any unit.
    void setLengths(const QVector<double> &lengths);

    /// All steps before `step` are full; `share` of that step is done.
    void setProgress(int step, double share);

    void setTone(ToneRole tone);

    /// What is read out for it, such as "Step 3 of 4".
    void setSpokenText(const QString &text) { m_spokenText = text; }

    double share(int segment) const;
    QVector<QRectF> segments() const;

    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenText() const override { return m_spokenText; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<double> m_lengths{1};
    int m_step = 0;
    double m_share = 0;
    ToneRole m_tone = ToneRole::Accent;
    QString m_spokenText;
};

} // namespace Unknot
