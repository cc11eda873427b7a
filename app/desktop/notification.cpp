// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notification.h"

#include "desktop/buscall.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int asLongAsUsual = -1;

BusAddressee notifications()
{
    return {.service = u"org.freedesktop.Notifications"_s,
            .path = u"/org/freedesktop/Notifications"_s,
            .interface = u"org.freedesktop.Notifications"_s};
}

} // namespace

Notification::Notification(const QDBusConnection &bus, const QString &desktopEntry, QObject *parent)
    : QObject(parent),
      m_bus(bus),
      m_desktopEntry(desktopEntry)
{
}

void Notification::show(const QString &title, const QString &text)
{
    const QVariantMap hints{{u"desktop-entry"_s, m_desktopEntry}};
    // Those who show it may read marks in the body, but none in the title.
    const QVariantList arguments{QCoreApplication::applicationName(),
                                 m_shown,
                                 m_desktopEntry,
                                 title,
                                 text.toHtmlEscaped(),
                                 QStringList(),
                                 hints,
                                 asLongAsUsual};
    whenAnswered(m_bus.asyncCall(notifications().call(u"Notify"_s, arguments)), this,
                 [this](const QDBusMessage &reply) {
                     if (isAnswer(reply))
                         m_shown = reply.arguments().constFirst().toUInt();
                 });
}

void Notification::close()
{
    if (const uint shown = std::exchange(m_shown, 0))
        m_bus.asyncCall(notifications().call(u"CloseNotification"_s, {shown}));
}

} // namespace Unknot
