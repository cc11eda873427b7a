// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "long/shortsession.h"
#include "support/voicestage.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int points = 20;

enum class Fault { Absent, Killed, Frozen };

} // namespace

/// The speech service fails at twenty points of a session, in every way it can. Nobody waits for it, the
/// session ends when it should, and hardly a word is lost.
class VoiceCampaign : public QObject
{
    Q_OBJECT

private slots:
    void theSessionGoesOn_data()
    {
        QTest::addColumn<Fault>("fault");

        QTest::newRow("absent") << Fault::Absent;
        QTest::newRow("killed") << Fault::Killed;
        QTest::newRow("frozen") << Fault::Frozen;
    }
    void theSessionGoesOn()
    {
        QFETCH(const Fault, fault);
        m_stall = m_end = 0ms;
        m_asked = m_spoken = 0;
        for (int point = 0; point < points; ++point) {
            suffer(fault, point * ShortSession::length / points);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("stalled %lld ms at most; ended off by %lld ms; %d of %d phrases spoken",
              static_cast<long long>(m_stall.count()), static_cast<long long>(m_end.count()), m_spoken,
              m_asked);
        QVERIFY(m_stall <= ShortSession::longestStall);
        QVERIFY(m_end <= ShortSession::endTolerance);
        // The one that was being spoken when it failed may be gone.
        QVERIFY(m_spoken >= m_asked - points);
    }

private:
    void suffer(Fault fault, milliseconds point)
    {
        VoiceStage stage;
        QVERIFY(stage.open());
        if (fault == Fault::Absent)
            QVERIFY(stage.startClient(u"en"_s));
        else
            QVERIFY(stage.startVoice(VoiceWay::SpeechDispatcher, u"en"_s));
        ShortSession session;
        QSignalSpy spoken(&stage.client(), &SoundClient::spoke);
        int asked = 0;
        connect(&session.player(), &SessionPlayer::progressed, this, [&] {
            stage.client().play(asked, Tone::Countdown);
            stage.client().say({.id = ++asked, .text = u"Hold"_s, .language = u"en"_s, .urgent = true});
        });
        session.start();
        QTRY_VERIFY(session.hasReached(point));
        if (fault == Fault::Killed)
            stage.service().kill();
        if (fault == Fault::Frozen)
            stage.service().freeze();
        QTRY_VERIFY(session.player().isOver());
        m_end = std::max(m_end, session.endError());
        m_stall = std::max(m_stall, session.stall());
        static_cast<void>(QTest::qWaitFor([&] { return spoken.size() == asked; }, 2000));
        m_asked += asked;
        m_spoken += int(spoken.size());
    }

    milliseconds m_stall{};
    milliseconds m_end{};
    int m_asked = 0;
    int m_spoken = 0;
};

QTEST_GUILESS_MAIN(VoiceCampaign)
#include "tst_voicecampaign.moc"
