// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/messagebus.h"

#include <QFile>

#include <csignal>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

const char configuration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void useAsBus(const QByteArray &address)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
}

} // namespace

MessageBus::MessageBus()
{
    const QString path = m_folder.filePath(u"bus.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
        return;
    file.close();
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file=%1"_s.arg(path), u"--nofork"_s, u"--print-address"_s});
    if (m_daemon.waitForReadyRead())
        m_address = m_daemon.readLine().trimmed();
    useAsBus(m_address);
}

MessageBus::~MessageBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void MessageBus::freeze()
{
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

QDBusConnection MessageBus::connect(const QString &name) const
{
    return QDBusConnection::connectToBus(QString::fromLatin1(m_address), name);
}

SilentBus::SilentBus()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"bus"_s));
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::strncpy(name.sun_path, path.constData(), sizeof name.sun_path - 1);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool listens = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0
        && ::listen(m_socket, 16) == 0;
    Q_ASSERT(listens);
    useAsBus(address());
}

SilentBus::~SilentBus()
{
    ::close(m_socket);
}

QByteArray SilentBus::address() const
{
    return "unix:path=" + QFile::encodeName(m_folder.filePath(u"bus"_s));
}

} // namespace Unknot
