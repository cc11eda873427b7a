// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/fieldreader.h"

#include <QAbstractScrollArea>

namespace Unknot {

namespace {

QList<QWidget *> reachableOn(const QWidget &page)
{
    QList<QWidget *> reachable;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (takesTab && widget->isVisible() && !widget->focusProxy())
            reachable += widget;
    }
    return reachable;
}

} // namespace

QString spokenName(QWidget &widget)
{
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&widget);
    // A label beside a field speaks for it. A combo box calls itself by what is chosen in it.
    const auto labels = heard->relations(QAccessible::Label);
    return labels.isEmpty() ? heard->text(QAccessible::Name) : labels.first().first->text(QAccessible::Name);
}

QStringList namelessOn(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : reachableOn(page)) {
        if (spokenName(*widget).isEmpty())
            nameless += QLatin1String(widget->metaObject()->className());
    }
    return nameless;
}

QStringList lowerThan(int height, const QWidget &page)
{
    QStringList low;
    for (QWidget *widget : reachableOn(page)) {
        if (!qobject_cast<QAbstractScrollArea *>(widget) && widget->height() < height)
            low += spokenName(*widget);
    }
    return low;
}

} // namespace Unknot
