// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/paintedwidget.h"

#include <QPointer>

namespace Unknot {

/// The countdown, to be read from the floor. It is so high that its digits take a given share of the window's
/// height, and shrinks only when there is no room. A change is shown, never announced.
class Digits : public PaintedWidget
{
    Q_OBJECT

public:
    explicit Digits(QWidget *parent = nullptr);

    /// Such as "18" or "1:05".
    void setText(const QString &text);

    /// What is read out for it, such as "18 seconds".
    void setSpokenText(const QString &text) { m_spokenText = text; }

    /// Room is kept for this text, so that nothing moves when the digits get shorter.
    void setLongest(const QString &text);
    void setTone(ToneRole tone);
    void setShareOfWindow(double share);

    QString text() const { return m_text; }

    /// In pixels, as painted now.
    double digitHeight() const;

    QString spokenText() const override { return m_spokenText.isEmpty() ? m_text : m_spokenText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void watchWindow();
    double wantedHeight() const;
    QSize sizeFor(double digitHeight) const;

    QString m_longest;
    QString m_text;
    QString m_spokenText;
    ToneRole m_tone = ToneRole::Hold;
    double m_share = 0.25;
    QPointer<QWidget> m_window;
};

} // namespace Unknot
