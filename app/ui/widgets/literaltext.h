// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;

namespace Unknot {

/// For texts that are not ours on buttons, tabs, menus and group boxes: `&` stays a letter and makes no
/// shortcut.
QString literalText(const QString &text);

/// Puts such a text on a button and makes it its accessible name.
void setLiteralText(QAbstractButton *button, const QString &text);

} // namespace Unknot
