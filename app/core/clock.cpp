// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

#include <ctime>

using namespace std::chrono;

namespace Unknot {

namespace {

milliseconds read(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
}

milliseconds scaled(milliseconds span, double factor)
{
    return duration_cast<milliseconds>(duration<double, std::milli>(span) * factor);
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

milliseconds SystemClock::uptime() const
{
    return read(CLOCK_MONOTONIC);
}

milliseconds SystemClock::sleepTime() const
{
    // CLOCK_BOOTTIME goes on during suspend, CLOCK_MONOTONIC does not.
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

FastClock::FastClock(const Clock &clock, double speed)
    : m_clock(clock),
      m_speed(speed),
      m_start(clock.uptime())
{
}

QDateTime FastClock::now() const
{
    return m_clock.now();
}

milliseconds FastClock::uptime() const
{
    return m_start + scaled(m_clock.uptime() - m_start, m_speed);
}

milliseconds FastClock::sleepTime() const
{
    return m_clock.sleepTime();
}

milliseconds FastClock::waitFor(milliseconds span) const
{
    return scaled(m_clock.waitFor(span), 1 / m_speed);
}

} // namespace Unknot
