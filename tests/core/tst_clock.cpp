// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "support/manualclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void systemUptimeNeverGoesBack()
    {
        const SystemClock clock;
        auto last = clock.uptime();
        for (int i = 0; i < 1000; ++i) {
            const auto next = clock.uptime();
            QVERIFY(next >= last);
            last = next;
        }
    }

    void fastClockRunsFasterFromNowOn()
    {
        ManualClock slow;
        const FastClock fast(slow, 20);
        QCOMPARE(fast.uptime(), slow.uptime());
        const auto start = fast.uptime();
        slow.advance(3s);
        QCOMPARE(fast.uptime() - start, 60s);
    }

    void fastClockWaitsLessLong()
    {
        const ManualClock slow;
        QCOMPARE(slow.waitFor(10s), 10s);
        QCOMPARE(FastClock(slow, 20).waitFor(10s), 500ms);
    }

    void sleepIsNotMadeFaster()
    {
        ManualClock slow;
        const FastClock fast(slow, 20);
        slow.sleep(5s);
        QCOMPARE(fast.sleepTime(), 5s);
        QCOMPARE(fast.now(), slow.now());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
