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
    // Screen readers read out what comes up as a notification, and neither a new name nor an alert.
    setAccessibleName(message);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    emit said(message);
}

} // namespace Unknot
