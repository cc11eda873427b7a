// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QWidget>

namespace Unknot {

/// What a screen reader calls the widget.
QString spokenName(QWidget &widget);

/// The field of this kind that a screen reader calls so; null when there is none.
template <typename Field>
Field *fieldOn(const QWidget &page, const QString &name)
{
    for (Field *field : page.findChildren<Field *>()) {
        if (spokenName(*field) == name)
            return field;
    }
    return nullptr;
}

/// The kinds of all widgets that can be reached with the Tab key and of which a screen reader would say
/// nothing.
QStringList namelessOn(const QWidget &page);

/// The names of all widgets to be pressed or filled in that can be seen and are lower than this.
QStringList lowerThan(int height, const QWidget &page);

} // namespace Unknot
