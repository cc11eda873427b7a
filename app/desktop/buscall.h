// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QVariantList>

namespace Unknot {

/// Whose method a call on the bus is.
struct BusAddressee
{
    QString service{};
    QString path{};
    QString interface {
    };

    QDBusMessage call(const QString &method, const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        return message;
    }
};

/// Hands over the answer, which may be an error, once it is there. Never, if the context goes first.
template <typename Function>
void whenAnswered(const QDBusPendingCall &call, QObject *context, Function take)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [take](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         take(finished->reply());
                     });
}

inline bool isAnswer(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage && !message.arguments().isEmpty();
}

} // namespace Unknot
