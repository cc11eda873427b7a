// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/sessionplayer.h"
#include "support/longestpause.h"

namespace Unknot {

/// One thing kept up for five seconds, during which something fails: whether it ends when it should, and how
/// long the event loop stood still.
class ShortSession
{
public:
    // What was promised.
    static constexpr std::chrono::milliseconds longestStall{200};
    static constexpr std::chrono::milliseconds endTolerance{20};

    static constexpr std::chrono::milliseconds length{5000};

    ShortSession()
        : m_player(timeline(), m_clock)
    {
        QObject::connect(&m_player, &SessionPlayer::stateChanged, &m_player,
                         [this] { m_ended = m_clock.uptime(); });
    }

    SessionPlayer &player() { return m_player; }
    std::chrono::milliseconds uptime() const { return m_clock.uptime(); }

    void start()
    {
        m_begun = m_clock.uptime();
        m_player.start();
    }
    bool hasReached(std::chrono::milliseconds point) const { return uptime() - m_begun >= point; }

    /// By how much it ended too early or too late.
    std::chrono::milliseconds endError() const { return abs(m_ended - m_begun - length); }
    std::chrono::milliseconds stall() const { return m_pause.length(); }

private:
    static Timeline timeline()
    {
        Routine routine;
        routine.steps = {{.exerciseId = QStringLiteral("roll"), .dose = Continuous{.length = length}}};
        return Timeline::of(routine, Library(), {.prepare = std::chrono::milliseconds(0)});
    }

    SystemClock m_clock;
    SessionPlayer m_player;
    LongestPause m_pause;
    std::chrono::milliseconds m_begun{};
    std::chrono::milliseconds m_ended{};
};

} // namespace Unknot
