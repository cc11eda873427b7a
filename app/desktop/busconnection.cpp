// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/busconnection.h"

#include "desktop/busanswers.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

constexpr auto patienceToConnect = 1s;

QByteArray addressOf(QDBusConnection::BusType bus)
{
    return bus == QDBusConnection::SystemBus ? systemBusAddress() : sessionBusAddress();
}

} // namespace

BusConnection::BusConnection(QDBusConnection::BusType bus, const QString &name)
    : m_name(name)
{
    if (busAnswers(addressOf(bus), patienceToConnect))
        QDBusConnection::connectToBus(bus, name);
}

BusConnection::~BusConnection()
{
    QDBusConnection::disconnectFromBus(m_name);
}

} // namespace Unknot
