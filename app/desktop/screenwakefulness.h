// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

namespace Unknot {

/// Keeps the screen from going dark, as long as it is told to. Asks the screen saver, or else the desktop
/// portal; where neither is there, the screen does as it always does. The bus tells them when the program
/// dies.
class ScreenWakefulness : public QObject
{
    Q_OBJECT

public:
    explicit ScreenWakefulness(const QDBusConnection &bus, QObject *parent = nullptr);

    void setWanted(bool isWanted);
    /// False while an answer is under way. Who leaves the bus before it comes may be remembered for ever.
    bool isSettled() const { return m_hold != Hold::Asked; }

signals:
    void settled();

private:
    enum class Hold { None, Asked, ByScreenSaver, ByPortal };

    void askScreenSaver();
    void askPortal();
    void settle(Hold hold);
    void release();

    QDBusConnection m_bus;
    bool m_isWanted = false;
    Hold m_hold = Hold::None;
    uint m_cookie = 0; ///< of the screen saver
    QDBusObjectPath m_request; ///< to the portal
};

} // namespace Unknot
