// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/announcer.h"

namespace Unknot {

Announcer::Announcer(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Announcer::say(const QString &message)
{
    // The new name is an event of its own; the alert has it read out although the focus is elsewhere.
    setAccessibleName(message);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit said(message);
}

} // namespace Unknot
