// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/paintedwidget.h"

namespace Unknot {

/// Tells those who do not see the screen what others see: its name is the last message, and each new one
/// comes up as a notification does, which is read out wherever the focus is. It takes no room to speak of.
class Announcer : public PaintedWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent = nullptr);

    void say(const QString &message);

    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }
    QSize sizeHint() const override { return {1, 1}; }

signals:
    void said(const QString &message);
};

} // namespace Unknot
