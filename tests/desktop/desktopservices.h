// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/messagebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QObject>
#include <QVariantMap>

namespace Unknot {

/// Stands on the bus under a name of its own, as the desktop's services do.
class FakeService : public QObject
{
    Q_OBJECT

public:
    /// The name under which it is found is that of the connection, too.
    FakeService(const MessageBus &bus, const QString &name, const QString &path);
    ~FakeService() override;

    QDBusConnection connection() const { return m_connection; }
    void sendSignal(const QString &interface, const QString &name, const QVariantList &arguments) const;

    QStringList calls; ///< what was called so far

private:
    QDBusConnection m_connection;
    QString m_name;
    QString m_path;
};

/// Forgets who leaves the bus, as real ones do.
class FakeScreenSaver : public FakeService, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit FakeScreenSaver(const MessageBus &bus);

    bool isHeldOff() const { return !m_holders.isEmpty(); }

public slots:
    uint Inhibit(const QString &application, const QString &reason);
    void UnInhibit(uint cookie);

private:
    QDBusServiceWatcher m_leaving;
    QStringList m_holders;
};

class FakeNotifications : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const MessageBus &bus);

public slots:
    uint Notify(const QString &application, uint replaced, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);
};

class FakePortal : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    explicit FakePortal(const MessageBus &bus);

public slots:
    QDBusObjectPath Inhibit(const QString &window, uint flags, const QVariantMap &options);
};

/// What the portal hands out for an inhibition.
class FakePortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    explicit FakePortalRequest(const FakePortal &portal);

    bool isClosed = false;

public slots:
    void Close() { isClosed = true; }
};

/// logind, with one session.
class FakeLogin : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogin(const MessageBus &bus);
    ~FakeLogin() override;

    void prepareForSleep(bool begins) const;
    void lock(const QString &session) const;
    bool isSleepDelayed() const;

public slots:
    QDBusObjectPath GetSession(const QString &id);
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode);

private:
    int m_delay = -1; ///< our end of the pipe whose other end is the inhibition
};

// Nobody asks to be told. clazy:excludeall=qproperty-without-notify
class FakePlayer : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)

public:
    FakePlayer(const MessageBus &bus, const QString &name, const QString &status);

    QString status() const { return m_status; }
    void setStatus(const QString &status) { m_status = status; }

public slots:
    void Play();
    void Pause();

private:
    QString m_status;
};

/// A player that takes every call and never answers.
class SilentPlayer : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit SilentPlayer(const MessageBus &bus);
    ~SilentPlayer() override;

    int calls = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
};

} // namespace Unknot
