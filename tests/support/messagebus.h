// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace Unknot {

/// A message bus of the test's own, without any services, which plays session and system bus alike. One a
/// program, made before anything looks for a bus: where it is is looked up only once.
class MessageBus
{
public:
    MessageBus();
    ~MessageBus();
    Q_DISABLE_COPY_MOVE(MessageBus)

    bool isThere() const { return !m_address.isEmpty(); }
    QByteArray address() const { return m_address; }

    /// It stays there, and answers no more.
    void freeze();

    /// A new connection each time, as a program of its own would have.
    QDBusConnection connect(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

/// Takes connections as a bus does, and never says a word.
class SilentBus
{
public:
    SilentBus();
    ~SilentBus();
    Q_DISABLE_COPY_MOVE(SilentBus)

    QByteArray address() const;

private:
    QTemporaryDir m_folder;
    int m_socket = -1;
};

} // namespace Unknot
