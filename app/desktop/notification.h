// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace Unknot {

/// The one notice that the desktop shows for the program; a new one takes the place of the old one. Without
/// anybody to show it there is none.
class Notification : public QObject
{
    Q_OBJECT

public:
    Notification(const QDBusConnection &bus, const QString &desktopEntry, QObject *parent = nullptr);

    /// Plain text.
    void show(const QString &title, const QString &text);
    /// What it said is over.
    void close();

private:
    QDBusConnection m_bus;
    QString m_desktopEntry;
    uint m_shown = 0; ///< 0 when there is none
};

} // namespace Unknot
