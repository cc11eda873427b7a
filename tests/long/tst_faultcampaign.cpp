// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "core/sessionplayer.h"
#include "sound/soundclient.h"
#include "sound/soundhelperpath.h"
#include "support/longestpause.h"
#include "support/soundserver.h"

#include <QTest>

#include <memory>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int points = 20;
constexpr milliseconds length = 4s;

// What was promised.
constexpr milliseconds longestStall = 200ms;
constexpr milliseconds endTolerance = 20ms;
constexpr milliseconds untilOff = 3s;
constexpr milliseconds untilBack = 5s;

enum class Fault { SinkRemoved, ServerKilled, ServerFrozen, ServerLate };

/// One thing kept up, with nothing before it.
Timeline oneWait()
{
    Routine routine;
    routine.steps = {{.exerciseId = u"roll"_s, .dose = Continuous{.length = length}}};
    return Timeline::of(routine, Library(), {.prepare = 0ms});
}

milliseconds uptime()
{
    return SystemClock().uptime();
}

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
            suffer(fault, point * length / points);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("stalled %lld ms at most; ended off by %lld ms; off within %lld ms, back within %lld ms",
              static_cast<long long>(m_stall.count()), static_cast<long long>(m_end.count()),
              static_cast<long long>(m_off.count()), static_cast<long long>(m_back.count()));
        QVERIFY(m_stall <= longestStall);
        QVERIFY(m_end <= endTolerance);
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
        const SystemClock clock;
        SessionPlayer player(oneWait(), clock);
        const LongestPause pause;
        milliseconds ended{};
        connect(&player, &SessionPlayer::stateChanged, this, [&](SessionPlayer::State state) {
            if (state == SessionPlayer::State::Finished)
                ended = uptime();
        });
        connect(&player, &SessionPlayer::progressed, this, [&] { client.play(0, Tone::Countdown); });

        const milliseconds begun = uptime();
        player.start();
        QTRY_VERIFY(uptime() - begun >= point);
        if (fault != Fault::ServerLate) {
            inflict(fault, server);
            worsen(m_off, timeUntil(client, false));
        }
        QTRY_VERIFY(player.isOver());
        worsen(m_end, abs(ended - begun - length));
        QVERIFY(repair(fault, server));
        worsen(m_back, timeUntil(client, true));
        worsen(m_stall, pause.length());
    }

    static milliseconds timeUntil(const SoundClient &client, bool isAvailable)
    {
        const milliseconds before = uptime();
        const bool came = QTest::qWaitFor([&] { return client.isAvailable() == isAvailable; }, 20'000);
        return came ? uptime() - before : milliseconds::max();
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
