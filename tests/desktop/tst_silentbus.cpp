// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktoplink.h"
#include "support/grace.h"
#include "support/messagebus.h"

#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

NowPlaying calf(bool isRunning)
{
    return {
        .title = u"Calf stretch"_s, .album = u"6 moves"_s, .track = 1, .length = 35s, .isRunning = isRunning};
}

/// Looks at the clock as often as it gets to: the longest gap is what a person would have waited for the
/// window.
class LongestGap
{
public:
    LongestGap()
    {
        m_sinceLast.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            look();
            ++m_ticks;
        });
        m_tick.start(1ms);
    }

    qint64 look() { return m_longest = std::max(m_longest, m_sinceLast.restart()); }
    int ticks() const { return m_ticks; }

private:
    QTimer m_tick;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
    int m_ticks = 0;
};

constexpr qint64 unnoticed = (200ms + grace).count(); // milliseconds

} // namespace

/// Buses that take everything and answer nothing.
class SilentBusTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_link = std::make_unique<DesktopLink>(u"org.unknot.Unknot"_s); }

    void aBusThatNeverAnswersHoldsUpNothing()
    {
        const SilentBus bus;
        playsUnhindered();
        endsInTime();
    }

    void norDoesOneThatStopsAnswering()
    {
        MessageBus bus;
        QVERIFY(bus.isThere());
        const QDBusConnection desktop = bus.connect(u"desktop"_s);
        m_link->begin(OtherPlayers::Pause, calf(true));
        QTRY_VERIFY(desktop.interface()->isServiceRegistered(u"org.mpris.MediaPlayer2.unknot"_s));
        bus.freeze();
        playsUnhindered();
        endsInTime();
    }

private:
    /// A session, for as long as others would try to connect.
    void playsUnhindered()
    {
        LongestGap gap;
        QElapsedTimer time;
        time.start();
        m_link->begin(OtherPlayers::Pause, calf(true));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                m_link->show(calf(gap.ticks() % 2 == 0));
                return time.elapsed() > 3'000;
            }(),
            5'000);
        m_link->end();
        QVERIFY(gap.ticks() > 0);
        QVERIFY2(gap.look() < unnoticed, qPrintable(QString::number(gap.look())));
    }

    void endsInTime()
    {
        QElapsedTimer leaving;
        leaving.start();
        m_link.reset();
        QVERIFY2(leaving.elapsed() < (1000ms + grace).count(),
                 qPrintable(QString::number(leaving.elapsed())));
    }

    std::unique_ptr<DesktopLink> m_link;
};

QTEST_GUILESS_MAIN(SilentBusTest)
#include "tst_silentbus.moc"
