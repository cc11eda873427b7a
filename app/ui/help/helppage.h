// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace Unknot {

/// When to stop, when to get help, who should ask first, the keys of a session, and what Unknot is
/// not.
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(const Safety &safety, QWidget *parent = nullptr);

signals:
    /// To tick who one is.
    void precautionsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addUrgent(QVBoxLayout *page, const Safety &safety);
    static void addStops(QVBoxLayout *page, const Safety &safety);
    void addAskFirst(QVBoxLayout *page, const Safety &safety);

    QBoxLayout *m_urgent = nullptr; ///< the red and the amber card
};

} // namespace Unknot
