// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopservices.h"

#include <poll.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QString ownSession()
{
    return u"/org/freedesktop/login1/session/_32"_s;
}

QString portalRequest()
{
    return u"/org/freedesktop/portal/desktop/request/1"_s;
}

} // namespace

FakeService::FakeService(const MessageBus &bus, const QString &name, const QString &path)
    : m_connection(bus.connect(name)),
      m_name(name),
      m_path(path)
{
    m_connection.registerObject(path, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
    m_connection.registerService(name);
}

FakeService::~FakeService()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void FakeService::sendSignal(const QString &interface, const QString &name,
                             const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createSignal(m_path, interface, name);
    message.setArguments(arguments);
    m_connection.send(message);
}

FakeScreenSaver::FakeScreenSaver(const MessageBus &bus)
    : FakeService(bus, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s)
{
    m_leaving.setConnection(FakeService::connection());
    m_leaving.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_leaving, &QDBusServiceWatcher::serviceUnregistered, this,
            [this](const QString &name) { m_holders.removeAll(name); });
}

uint FakeScreenSaver::Inhibit(const QString &application, const QString &reason)
{
    calls += u"Inhibit(%1, %2)"_s.arg(application, reason);
    m_leaving.addWatchedService(message().service());
    m_holders += message().service();
    return 7;
}

void FakeScreenSaver::UnInhibit(uint cookie)
{
    calls += u"UnInhibit(%1)"_s.arg(cookie);
    m_holders.removeOne(message().service());
}

FakeNotifications::FakeNotifications(const MessageBus &bus)
    : FakeService(bus, u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s)
{
}

uint FakeNotifications::Notify(const QString &, uint replaced, const QString &, const QString &title,
                               const QString &body, const QStringList &, const QVariantMap &hints, int)
{
    calls += u"Notify(%1, %2, %3, %4)"_s.arg(QString::number(replaced), title, body,
                                             hints.value(u"desktop-entry"_s).toString());
    return 5;
}

void FakeNotifications::CloseNotification(uint id)
{
    calls += u"CloseNotification(%1)"_s.arg(id);
}

FakePortal::FakePortal(const MessageBus &bus)
    : FakeService(bus, u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s)
{
}

QDBusObjectPath FakePortal::Inhibit(const QString &window, uint flags, const QVariantMap &options)
{
    calls += u"Inhibit(%1, %2, %3)"_s.arg(window).arg(flags).arg(options.value(u"reason"_s).toString());
    return QDBusObjectPath(portalRequest());
}

FakePortalRequest::FakePortalRequest(const FakePortal &portal)
{
    portal.connection().registerObject(portalRequest(), this, QDBusConnection::ExportAllSlots);
}

FakeLogin::FakeLogin(const MessageBus &bus)
    : FakeService(bus, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s)
{
}

FakeLogin::~FakeLogin()
{
    ::close(m_delay);
}

void FakeLogin::prepareForSleep(bool begins) const
{
    sendSignal(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
}

void FakeLogin::lock(const QString &session) const
{
    connection().send(QDBusMessage::createSignal(session, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
}

/// Our end of the pipe hangs up when the other one is closed.
bool FakeLogin::isSleepDelayed() const
{
    pollfd end{.fd = m_delay, .events = POLLIN, .revents = 0};
    return m_delay >= 0 && ::poll(&end, 1, 0) == 0;
}

QDBusObjectPath FakeLogin::GetSession(const QString &id)
{
    calls += u"GetSession(%1)"_s.arg(id);
    return QDBusObjectPath(ownSession());
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &who, const QString &why,
                                           const QString &mode)
{
    calls += u"Inhibit(%1, %2, %3, %4)"_s.arg(what, who, why, mode);
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    ::close(std::exchange(m_delay, ends[0]));
    QDBusUnixFileDescriptor inhibition(ends[1]);
    ::close(ends[1]);
    return inhibition;
}

FakePlayer::FakePlayer(const MessageBus &bus, const QString &name, const QString &status)
    : FakeService(bus, u"org.mpris.MediaPlayer2."_s + name, u"/org/mpris/MediaPlayer2"_s),
      m_status(status)
{
}

void FakePlayer::Play()
{
    calls += u"Play"_s;
    m_status = u"Playing"_s;
}

void FakePlayer::Pause()
{
    calls += u"Pause"_s;
    m_status = u"Paused"_s;
}

SilentPlayer::SilentPlayer(const MessageBus &bus)
{
    QDBusConnection connection = bus.connect(u"silent player"_s);
    connection.registerVirtualObject(u"/org/mpris/MediaPlayer2"_s, this);
    connection.registerService(u"org.mpris.MediaPlayer2.silent"_s);
}

SilentPlayer::~SilentPlayer()
{
    QDBusConnection::disconnectFromBus(u"silent player"_s);
}

bool SilentPlayer::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    message.setDelayedReply(true);
    ++calls;
    return true;
}

} // namespace Unknot
