// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace Unknot {

/// Hears when the computer is about to sleep and when the screen is locked.
class AbsenceWatch : public QObject
{
    Q_OBJECT

public:
    AbsenceWatch(const QDBusConnection &sessionBus, const QDBusConnection &systemBus,
                 QObject *parent = nullptr);

    /// While this is wanted, sleep waits until it is no longer, for a few seconds at most.
    void setSleepDelayed(bool isDelayed);

signals:
    void sleepComing();
    void screenLocked();

private:
    void watchScreenSaver(QDBusConnection bus);
    void watchLogin();
    void watchLoginSession(const QDBusMessage &session);

    QDBusConnection m_systemBus;
    QDBusUnixFileDescriptor m_delay; ///< sleep waits until it is closed
    bool m_isDelayWanted = false;

private slots:
    void takeSleep(bool begins);
    void takeScreenSaver(bool isActive);
};

} // namespace Unknot
