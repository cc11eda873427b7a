// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Unknot {

/// Shows what is higher than the page. It scrolls up and down only, and follows the focus.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);
    ~ScrollPage() override;

    /// Puts this part of the content at the top, as far as there is enough below it.
    void showFromTop(const QWidget *part);
    /// Scrolls only as far as it has to for all of this part of the content.
    void showWhole(QWidget *part);

    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QWidget *focused);
    void bringIntoSight(QWidget *part);

    QWidget *m_ring = nullptr;
};

} // namespace Unknot
