// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/ssipreader.h"

#include <QLocalSocket>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace Unknot {

/// A line to Speech Dispatcher, which is started when it does not run yet. Its own library waits for every
/// answer, for ever when the service stands still; nothing here ever waits.
class SsipConnection : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const SsipReply &)>;

    explicit SsipConnection(QObject *parent = nullptr);

    void open();

    /// How long an answer may take before the service is given up.
    void setPatience(std::chrono::milliseconds patience) { m_timeToAnswer = patience; }

    /// Whether nothing waits for an answer.
    bool isIdle() const { return m_requests.empty(); }

    /// Takes back what was asked to be said, and hangs up.
    void close();

    /// One line, or a text and the line that ends it. They are sent one after the other, each when the one
    /// before has been answered.
    void ask(const QByteArray &request, const Handler &handler = {});

    /// As ask(), before all that waits to be sent.
    void askNext(const QByteArray &request, const Handler &handler);

signals:
    void opened();
    /// It cannot be opened, or is gone; said once.
    void lost();
    void eventCame(const Unknot::SsipReply &event);

private:
    struct Request
    {
        QByteArray text{};
        Handler handler{};
    };

    void connectToService();
    void tryAgainOrLose();
    void startService();
    void sendNext();
    void read();
    void take(const SsipReply &reply);
    void lose();

    QLocalSocket m_socket;
    QProcess m_starting; ///< ends as soon as the service runs
    QTimer m_patience; ///< runs while there is an answer to wait for
    std::chrono::milliseconds m_timeToAnswer;
    SsipReader m_reader;
    std::deque<Request> m_requests; ///< the first is being answered when m_isAsking
    bool m_isAsking = false;
    bool m_hasStartedService = false;
    bool m_isLost = false;
};

} // namespace Unknot
