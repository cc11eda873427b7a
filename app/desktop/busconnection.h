// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QString>

namespace Unknot {

/// A connection of our own, which ends with this object. A bus that is silent is not connected to.
/// Connecting may wait: not for the thread of the window.
class BusConnection
{
public:
    /// `name` is unique among the connections of the program.
    BusConnection(QDBusConnection::BusType bus, const QString &name);
    ~BusConnection();
    Q_DISABLE_COPY_MOVE(BusConnection)

    /// Refuses all calls when there is no bus.
    QDBusConnection connection() const { return QDBusConnection(m_name); }

private:
    QString m_name;
};

} // namespace Unknot
