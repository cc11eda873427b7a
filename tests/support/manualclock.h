// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace Unknot {

/// A clock that only moves when it is told to.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs((m_uptime + m_sleepTime).count()); }
    std::chrono::milliseconds uptime() const override { return m_uptime; }
    std::chrono::milliseconds sleepTime() const override { return m_sleepTime; }

    void advance(std::chrono::milliseconds by) { m_uptime += by; }
    void sleep(std::chrono::milliseconds by) { m_sleepTime += by; }

private:
    QDateTime m_start = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    std::chrono::milliseconds m_uptime{1'000'000};
    std::chrono::milliseconds m_sleepTime{};
};

} // namespace Unknot
