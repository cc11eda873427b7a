// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Unknot {

/// The only source of time. Passed in wherever time matters, so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// For dates that people see. May jump when someone sets the clock.
    virtual QDateTime now() const = 0;

    /// Drives a session: never jumps, and stands still while the computer sleeps.
    virtual std::chrono::milliseconds uptime() const = 0;

    /// How long the computer has slept since it was started.
    virtual std::chrono::milliseconds sleepTime() const = 0;

    /// How long to wait, on the wall, for `span` of uptime() to pass.
    virtual std::chrono::milliseconds waitFor(std::chrono::milliseconds span) const { return span; }
};

/// The computer's own time.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds uptime() const override;
    std::chrono::milliseconds sleepTime() const override;
};

/// Runs `speed` times as fast as the clock behind it, from the moment it is made. For testing.
class FastClock final : public Clock
{
public:
    /// `speed` is above 0; `clock` outlives this one.
    FastClock(const Clock &clock, double speed);

    QDateTime now() const override;
    std::chrono::milliseconds uptime() const override;
    std::chrono::milliseconds sleepTime() const override;
    std::chrono::milliseconds waitFor(std::chrono::milliseconds span) const override;

private:
    const Clock &m_clock;
    double m_speed = 1;
    std::chrono::milliseconds m_start{};
};

} // namespace Unknot
