// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "long/shortsession.h"
#include "sound/soundclient.h"
#include "sound/soundhelperpath.h"
#include "support/soundserver.h"

#include <QTest>

#include <memory>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int points = 20;

// What was promised.
constexpr milliseconds untilOff = 3s;
constexpr milliseconds untilBack = 5s;

enum class Fault { SinkRemoved, ServerKilled, ServerFrozen, ServerLate };

void worsen(milliseconds &worst, milliseconds value)
{
    worst = std::max(worst, value);
}

} // namespace

/// Sound fails at twenty points of a session, in every way it can. Nobody waits for it, the session ends when
/// it should, and the sound comes back.
class FaultCampaign : public QObject
{
    Q_OBJECT

private slots:
    void theSessionGoesOn_data()
    {
        QTest::addColumn<Fault>("fault");

        QTest::newRow("sink removed") << Fault::SinkRemoved;
        QTest::newRow("server killed") << Fault::ServerKilled;
        QTest::newRow("server frozen") << Fault::ServerFrozen;
        QTest::newRow("server started late") << Fault::ServerLate;
    }
    void theSessionGoesOn()
    {
        QFETCH(const Fault, fault);
        m_stall = m_end = m_off = m_back = 0ms;
        for (int point = 0; point < points; ++point) {
            suffer(fault, point * ShortSession::length / points);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("stalled %lld ms at most; ended off by %lld ms; off within %lld ms, back within %lld ms",
              static_cast<long long>(m_stall.count()), static_cast<long long>(m_end.count()),
              static_cast<long long>(m_off.count()), static_cast<long long>(m_back.count()));
        QVERIFY(m_stall <= ShortSession::longestStall);
        QVERIFY(m_end <= ShortSession::endTolerance);
        QVERIFY(m_off <= untilOff);
        QVERIFY(m_back <= untilBack);
    }

private:
    void suffer(Fault fault, milliseconds point)
    {
        SoundServer server;
        if (fault != Fault::ServerLate)
            QVERIFY(server.start());
        SoundClient client(soundHelperPath());
        client.start();
        if (fault != Fault::ServerLate)
            QTRY_VERIFY(client.isAvailable());
        ShortSession session;
        connect(&session.player(), &SessionPlayer::progressed, this,
                [&] { client.play(0, Tone::Countdown); });
        session.start();
        QTRY_VERIFY(session.hasReached(point));
        if (fault != Fault::ServerLate) {
            inflict(fault, server);
            worsen(m_off, timeUntil(client, false));
        }
        QTRY_VERIFY(session.player().isOver());
        worsen(m_end, session.endError());
        QVERIFY(repair(fault, server));
        worsen(m_back, timeUntil(client, true));
        worsen(m_stall, session.stall());
    }

    static milliseconds timeUntil(const SoundClient &client, bool isAvailable)
    {
        const SystemClock clock;
        const milliseconds before = clock.uptime();
        const bool came = QTest::qWaitFor([&] { return client.isAvailable() == isAvailable; }, 20'000);
        return came ? clock.uptime() - before : milliseconds::max();
    }

    static void inflict(Fault fault, SoundServer &server)
    {
        switch (fault) {
        case Fault::SinkRemoved:
            QVERIFY(server.removeAllSinks());
            break;
        case Fault::ServerKilled:
            server.kill();
            break;
        case Fault::ServerFrozen:
            server.freeze();
            break;
        case Fault::ServerLate:
            break;
        }
    }

    static bool repair(Fault fault, SoundServer &server)
    {
        switch (fault) {
        case Fault::SinkRemoved:
            return server.addSink();
        case Fault::ServerFrozen:
            server.thaw();
            return true;
        case Fault::ServerKilled:
        case Fault::ServerLate:
            return server.start();
        }
        return false;
    }

    milliseconds m_stall{};
    milliseconds m_end{};
    milliseconds m_off{};
    milliseconds m_back{};
};

QTEST_GUILESS_MAIN(FaultCampaign)
#include "tst_faultcampaign.moc"
