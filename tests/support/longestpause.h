// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Unknot {

/// The longest that the event loop was kept from doing anything else.
class LongestPause : public QObject
{
public:
    LongestPause()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, &LongestPause::look);
        m_timer.start(std::chrono::milliseconds(10));
    }

    std::chrono::milliseconds length() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }

private:
    void look()
    {
        const auto now = std::chrono::steady_clock::now();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::chrono::steady_clock::duration m_longest{};
};

} // namespace Unknot
