// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/unixsignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Unknot {

namespace {

constexpr int endingSignals[] = {SIGTERM, SIGHUP, SIGINT};

constexpr unsigned secondsToEnd = 2;

volatile std::sig_atomic_t writingEnd = -1;

/// Only calls what a signal may call.
void passOn(int number)
{
    const int before = errno;
    ::alarm(secondsToEnd);
    const auto byte = static_cast<unsigned char>(number);
    // A full pipe already says enough.
    [[maybe_unused]] const ssize_t written = ::write(writingEnd, &byte, 1);
    errno = before;
}

/// What whoever started us had ignored, as nohup does, stays ignored.
void handle(int number)
{
    struct sigaction current
    {
    };
    ::sigaction(number, nullptr, &current);
    if (current.sa_handler == SIG_IGN)
        return;
    struct sigaction ours
    {
    };
    ours.sa_handler = passOn;
    ours.sa_flags = SA_RESTART;
    ::sigaction(number, &ours, nullptr);
}

void handleNoMore(int number)
{
    struct sigaction current
    {
    };
    ::sigaction(number, nullptr, &current);
    if (current.sa_handler == passOn)
        ::signal(number, SIG_DFL);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writingEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
    for (const int number : endingSignals)
        handle(number);
}

UnixSignals::~UnixSignals()
{
    for (const int number : endingSignals)
        handleNoMore(number);
    ::alarm(0);
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void UnixSignals::read()
{
    unsigned char number = 0;
    if (::read(m_ends[0], &number, 1) == 1)
        emit endAsked(number);
}

} // namespace Unknot
