// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/busanswers.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// A bus says its first line within a millisecond; on a machine that is just starting it may take a while.
constexpr auto patienceAtStart = 1s;

constexpr char sessionBusVariable[] = "DBUS_SESSION_BUS_ADDRESS";

struct UnixAddress
{
    sockaddr_un address{};
    socklen_t size = 0;
};

/// An abstract name begins with a zero.
std::optional<UnixAddress> unixAddress(const QByteArray &name)
{
    UnixAddress found;
    if (name.isEmpty() || std::size_t(name.size()) >= sizeof found.address.sun_path)
        return {};
    found.address.sun_family = AF_UNIX;
    std::memcpy(found.address.sun_path, name.constData(), std::size_t(name.size()));
    found.size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()));
    return found;
}

/// Of "unix:path=/run/bus,guid=1234;tcp:host=..." the first address that we can ask.
QByteArray socketName(const QByteArray &addresses)
{
    for (const QByteArray &address : addresses.split(';')) {
        if (!address.startsWith("unix:"))
            continue;
        for (const QByteArray &pair : address.mid(5).split(',')) {
            const QByteArray value = QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1));
            if (pair.startsWith("path="))
                return value;
            if (pair.startsWith("abstract="))
                return '\0' + value;
        }
    }
    return {};
}

/// Closes itself.
class Socket
{
public:
    Socket()
        : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
    }
    ~Socket() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Socket)

    /// Never waits: a full queue at the other end is a refusal.
    bool connectTo(const UnixAddress &to)
    {
        return ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to.address), to.size) == 0;
    }
    bool send(const QByteArray &bytes)
    {
        return ::send(m_descriptor, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    }
    /// Something, not just the end.
    bool hearsSomething(std::chrono::milliseconds patience)
    {
        const QDeadlineTimer deadline(patience);
        pollfd ear{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        int ready = -1;
        do {
            ready = ::poll(&ear, 1, int(deadline.remainingTime()));
        } while (ready < 0 && errno == EINTR);
        char first = 0;
        return ready == 1 && ::recv(m_descriptor, &first, 1, 0) == 1;
    }

private:
    int m_descriptor = -1;
};

/// A zero, and then the request to be let in as who we are.
QByteArray firstLine()
{
    return '\0' + QByteArray("AUTH EXTERNAL ") + QByteArray::number(::getuid()).toHex() + "\r\n";
}

} // namespace

QByteArray sessionBusAddress()
{
    const QByteArray named = qgetenv(sessionBusVariable);
    if (!named.isEmpty())
        return named;
    const QByteArray usual = qgetenv("XDG_RUNTIME_DIR") + "/bus";
    return QFile::exists(QString::fromLocal8Bit(usual)) ? "unix:path=" + usual : QByteArray();
}

QByteArray systemBusAddress()
{
    const QByteArray named = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
    return named.isEmpty() ? QByteArray("unix:path=/run/dbus/system_bus_socket") : named;
}

bool busAnswers(const QByteArray &address, std::chrono::milliseconds patience)
{
    const std::optional<UnixAddress> bus = unixAddress(socketName(address));
    if (!bus)
        return !address.isEmpty();
    Socket socket;
    return socket.connectTo(*bus) && socket.send(firstLine()) && socket.hearsSomething(patience);
}

void keepSilentBusAway()
{
    const QByteArray address = sessionBusAddress();
    if (!address.isEmpty() && !busAnswers(address, patienceAtStart))
        qputenv(sessionBusVariable, "unix:path=/dev/null");
}

} // namespace Unknot
