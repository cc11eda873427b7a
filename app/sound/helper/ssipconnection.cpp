// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/ssipconnection.h"

#include <QStandardPaths>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// For the service to start, which may take seconds the first time after the computer did.
constexpr auto timeToOpen = 10s;
constexpr auto usualTimeToAnswer = 800ms;

/// Where the service listens: the same places, and the same ways to say another, as for its own library.
QString socketPath()
{
    const QString given = qEnvironmentVariable("SPEECHD_ADDRESS");
    if (const QString prefix = u"unix_socket:"_s; given.startsWith(prefix))
        return given.mid(prefix.size());
    const QString folder = qEnvironmentVariable(
        "XDG_RUNTIME_DIR", QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    return folder + u"/speech-dispatcher/speechd.sock"_s;
}

QString serviceProgram()
{
    return qEnvironmentVariable("SPEECHD_CMD", u"speech-dispatcher"_s);
}

} // namespace

SsipConnection::SsipConnection(QObject *parent)
    : QObject(parent),
      m_timeToAnswer(usualTimeToAnswer)
{
    // Only what is known to be nobody's: it outlives us, and would keep the other ends of ours open.
    m_starting.setStandardInputFile(QProcess::nullDevice());
    m_starting.setStandardOutputFile(QProcess::nullDevice());
    m_starting.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SsipConnection::lose);
    connect(&m_starting, &QProcess::finished, this, &SsipConnection::connectToService);
    connect(&m_starting, &QProcess::errorOccurred, this, &SsipConnection::lose);
    connect(&m_socket, &QLocalSocket::connected, &m_patience, &QTimer::stop);
    connect(&m_socket, &QLocalSocket::connected, this, &SsipConnection::opened);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SsipConnection::tryAgainOrLose);
    connect(&m_socket, &QLocalSocket::readyRead, this, &SsipConnection::read);
}

void SsipConnection::open()
{
    m_patience.start(timeToOpen);
    connectToService();
}

void SsipConnection::close()
{
    if (m_isLost)
        return;
    m_socket.write("CANCEL self\r\nQUIT\r\n");
    m_socket.flush();
    lose();
}

void SsipConnection::ask(const QByteArray &request, const Handler &handler)
{
    m_requests.push_back({.text = request, .handler = handler});
    sendNext();
}

void SsipConnection::askNext(const QByteArray &request, const Handler &handler)
{
    m_requests.push_front({.text = request, .handler = handler});
    sendNext();
}

void SsipConnection::connectToService()
{
    m_socket.connectToServer(socketPath());
}

void SsipConnection::tryAgainOrLose()
{
    const bool wasOpen = m_socket.state() == QLocalSocket::ConnectedState;
    if (!wasOpen && !std::exchange(m_hasStartedService, true))
        m_starting.start(
            serviceProgram(),
            {u"--spawn"_s, u"--communication-method"_s, u"unix_socket"_s, u"--socket-path"_s, socketPath()});
    else
        lose();
}

void SsipConnection::sendNext()
{
    if (m_isAsking || m_requests.empty() || m_isLost)
        return;
    m_isAsking = true;
    m_patience.start(m_timeToAnswer);
    m_socket.write(m_requests.front().text + "\r\n");
}

void SsipConnection::read()
{
    while (m_socket.canReadLine()) {
        if (const auto reply = m_reader.read(m_socket.readLine().trimmed()))
            take(*reply);
    }
}

void SsipConnection::take(const SsipReply &reply)
{
    if (reply.kind() == SsipReply::Kind::Event) {
        emit eventCame(reply);
        return;
    }
    if (!m_isAsking)
        return;
    const Handler handler = m_requests.front().handler;
    m_requests.pop_front();
    m_isAsking = false;
    m_patience.stop();
    if (handler)
        handler(reply);
    sendNext();
}

void SsipConnection::lose()
{
    if (std::exchange(m_isLost, true))
        return;
    m_patience.stop();
    m_requests.clear();
    m_socket.abort();
    emit lost();
}

} // namespace Unknot
