// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library.h"
#include "desktop/desktopservices.h"
#include "desktop/sessiondesktop.h"
#include "support/manualclock.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

QString ourName()
{
    return u"org.mpris.MediaPlayer2.unknot"_s;
}

Library oneExercise()
{
    Exercise calf;
    calf.id = u"calf"_s;
    calf.name = u"Calf stretch"_s;
    calf.cue = u"Heel down"_s;
    Library library;
    library.add(calf);
    return library;
}

/// Each side: get ready 10 or switch 5, then hold 30.
Routine bothCalves()
{
    Routine routine;
    routine.name = u"Both calves"_s;
    routine.steps = {{.exerciseId = u"calf"_s, .dose = Holds{.hold = 30s}, .sides = Sides::Each}};
    return routine;
}

} // namespace

/// A session on a desktop with a screen saver, logind and another player.
class SessionDesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.isThere()); }

    void init()
    {
        m_screenSaver.calls.clear();
        m_player = std::make_unique<SessionPlayer>(Timeline::of(m_routine, m_library), m_clock);
        m_desktop = std::make_unique<SessionDesktop>(m_library, u"org.unknot.Unknot"_s);
        m_desktop->follow(m_player.get(), m_routine, OtherPlayers::Leave);
    }

    void cleanup()
    {
        m_desktop.reset();
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
    }

    void aTurnIsATrack()
    {
        m_desktop->leave();
        m_player->start();
        m_player->moveTo(1, 12s);
        NowPlaying now = nowPlaying(*m_player, m_routine, m_library);
        QCOMPARE(now.title, u"Calf stretch · Left side"_s);
        QCOMPARE(now.album, u"Both calves"_s);
        QCOMPARE(now.length, 40s);
        QCOMPARE(now.position, 22s);
        QVERIFY(now.isRunning);
        QVERIFY(!now.isLast);
        m_player->extend(10s);
        QCOMPARE(nowPlaying(*m_player, m_routine, m_library).length, 50s);
        const int left = now.track;
        m_player->skip();
        now = nowPlaying(*m_player, m_routine, m_library);
        QCOMPARE(now.title, u"Calf stretch · Right side"_s);
        QCOMPARE(now.length, 35s);
        QCOMPARE(now.position, 0s);
        QVERIFY(now.track != left);
        QVERIFY(now.isLast);
    }

    void nextIsDoneAtOnesOwnPace()
    {
        m_desktop->leave();
        Routine routine = m_routine;
        routine.steps[0].dose = Repetitions{.count = 5, .tempo = {1s, 0s, 1s}, .pace = Pace::Own};
        SessionPlayer player(Timeline::of(routine, m_library), m_clock);
        player.start();
        player.moveTo(2, 0s);
        QVERIFY2(nowPlaying(player, routine, m_library).isLast, "nothing is to be ended yet");
        player.moveTo(3, 0s);
        QVERIFY(!nowPlaying(player, routine, m_library).isLast);
        m_desktop->follow(&player, routine, OtherPlayers::Leave);
        player.pause();
        player.resume();
        QTRY_VERIFY(isPlayer());
        press(u"Next"_s);
        QTRY_COMPARE(player.state(), SessionPlayer::State::Finished);
    }

    void nothingIsAskedOfTheDesktopBeforeItRuns()
    {
        QVERIFY(!isPlayer());
        m_player->start();
        QTRY_VERIFY(isPlayer());
        QTRY_VERIFY(m_screenSaver.isHeldOff());
    }

    void keysDriveIt()
    {
        m_player->start();
        QTRY_VERIFY(isPlayer());
        press(u"PlayPause"_s);
        QTRY_COMPARE(m_player->state(), SessionPlayer::State::Paused);
        QCOMPARE(m_player->pauseReason(), SessionPlayer::PauseReason::Asked);
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
        press(u"Play"_s);
        QTRY_COMPARE(m_player->state(), SessionPlayer::State::Running);
        press(u"Next"_s);
        QTRY_COMPARE(m_player->phase().side, Side::Right);
        press(u"Next"_s); // the last turn: a key must not end the session
        press(u"Previous"_s);
        QTRY_COMPARE(m_player->phase().side, Side::Left);
        press(u"Stop"_s);
        QTRY_COMPARE(m_player->state(), SessionPlayer::State::Paused);
        QSignalSpy raised(m_desktop.get(), &SessionDesktop::raiseAsked);
        press(u"Raise"_s);
        QTRY_COMPARE(raised.size(), 1);
    }

    void keysPassNoQuestion()
    {
        QSignalSpy raised(m_desktop.get(), &SessionDesktop::raiseAsked);
        m_player->start();
        QTRY_VERIFY(isPlayer());
        m_player->skip();
        m_player->pause();
        m_desktop->setAsking(true);
        for (const QString &key : {u"Play"_s, u"PlayPause"_s, u"Next"_s, u"Previous"_s})
            press(key);
        press(u"Raise"_s);
        QTRY_COMPARE(raised.size(), 3); // twice to show the question
        QCOMPARE(m_player->state(), SessionPlayer::State::Paused);
        QCOMPARE(m_player->phase().side, Side::Right);
        m_desktop->setAsking(false);
        press(u"Play"_s);
        QTRY_COMPARE(m_player->state(), SessionPlayer::State::Running);
    }

    void sleepPausesItAtOnce()
    {
        m_player->start();
        QTRY_VERIFY(m_login.isSleepDelayed());
        m_login.prepareForSleep(true);
        QTRY_COMPARE(m_player->state(), SessionPlayer::State::Paused);
        QCOMPARE(m_player->pauseReason(), SessionPlayer::PauseReason::Slept);
        QTRY_VERIFY(!m_login.isSleepDelayed());
    }

    void aLockedScreenPausesItToo()
    {
        m_player->start();
        QTRY_VERIFY(isPlayer());
        m_screenSaver.sendSignal(u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(m_player->state(), SessionPlayer::State::Paused);
        QCOMPARE(m_player->pauseReason(), SessionPlayer::PauseReason::Locked);
    }

    void othersPlayAgainWhenItIsOver()
    {
        FakePlayer music(m_bus, u"music"_s, u"Playing"_s);
        m_desktop->follow(m_player.get(), m_routine, OtherPlayers::Pause);
        m_player->start();
        QTRY_COMPARE(music.status(), u"Paused"_s);
        m_player->pause();
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
        QCOMPARE(music.status(), u"Paused"_s);
        m_player->resume();
        m_player->stop();
        QTRY_COMPARE(music.status(), u"Playing"_s);
        QTRY_VERIFY(!isPlayer());
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
    }

    void aPlayerThatGoesTakesNothingDown()
    {
        m_player->start();
        QTRY_VERIFY(isPlayer());
        m_player.reset();
        press(u"PlayPause"_s);
        press(u"Next"_s);
        QSignalSpy raised(m_desktop.get(), &SessionDesktop::raiseAsked);
        press(u"Raise"_s);
        QTRY_COMPARE(raised.size(), 1);
        m_desktop->leave();
        QTRY_VERIFY(!isPlayer());
    }

private:
    bool isPlayer() { return m_listener.interface()->isServiceRegistered(ourName()); }

    void press(const QString &method)
    {
        const QString interface =
            method == u"Raise" ? u"org.mpris.MediaPlayer2"_s : u"org.mpris.MediaPlayer2.Player"_s;
        m_listener.send(
            QDBusMessage::createMethodCall(ourName(), u"/org/mpris/MediaPlayer2"_s, interface, method));
    }

    const MessageBus m_bus;
    FakeScreenSaver m_screenSaver{m_bus};
    FakeLogin m_login{m_bus};
    QDBusConnection m_listener = m_bus.connect(u"listener"_s);
    ManualClock m_clock;
    const Library m_library = oneExercise();
    const Routine m_routine = bothCalves();
    std::unique_ptr<SessionPlayer> m_player;
    std::unique_ptr<SessionDesktop> m_desktop;
};

QTEST_GUILESS_MAIN(SessionDesktopTest)
#include "tst_sessiondesktop.moc"
