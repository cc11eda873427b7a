// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktoplink.h"
#include "desktop/desktopservices.h"

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

NowPlaying calf(bool isRunning)
{
    return {
        .title = u"Calf stretch"_s, .album = u"6 moves"_s, .track = 1, .length = 35s, .isRunning = isRunning};
}

} // namespace

class DesktopLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.isThere()); }

    void init()
    {
        m_screenSaver.calls.clear();
        m_login.calls.clear();
        m_link = std::make_unique<DesktopLink>(u"org.unknot.Unknot"_s);
    }

    void cleanup()
    {
        m_link.reset();
        QTRY_VERIFY(!isPlayer());
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
    }

    void nothingHappensBeforeASession()
    {
        m_link->end();
        m_link.reset();
        QVERIFY(m_screenSaver.calls.isEmpty());
        QVERIFY(m_login.calls.isEmpty());
    }

    void theScreenStaysAwakeWhileTheSessionRuns()
    {
        m_link->begin(OtherPlayers::Leave, calf(true));
        QTRY_VERIFY(m_screenSaver.isHeldOff());
        QTRY_VERIFY(m_login.isSleepDelayed());
        m_link->show(calf(false));
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
        QTRY_VERIFY(!m_login.isSleepDelayed());
        m_link->show(calf(true));
        QTRY_VERIFY(m_screenSaver.isHeldOff());
        m_link->end();
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
        QTRY_VERIFY(!m_login.isSleepDelayed());
    }

    void mediaKeysAreOursForTheSessionOnly()
    {
        QVERIFY(!isPlayer());
        m_link->begin(OtherPlayers::Leave, calf(true));
        QTRY_VERIFY(isPlayer());
        QSignalSpy toggled(m_link.get(), &DesktopLink::toggleAsked);
        m_desktop.send(QDBusMessage::createMethodCall(ourName(), u"/org/mpris/MediaPlayer2"_s,
                                                      u"org.mpris.MediaPlayer2.Player"_s, u"PlayPause"_s));
        QTRY_COMPARE(toggled.size(), 1);
        m_link->end();
        QTRY_VERIFY(!isPlayer());
    }

    void sleepAndLockAreHeard()
    {
        QSignalSpy sleep(m_link.get(), &DesktopLink::sleepComing);
        QSignalSpy lock(m_link.get(), &DesktopLink::screenLocked);
        m_link->begin(OtherPlayers::Leave, calf(true));
        QTRY_VERIFY(m_login.isSleepDelayed());
        m_login.prepareForSleep(true);
        QTRY_COMPARE(sleep.size(), 1);
        m_screenSaver.sendSignal(u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(lock.size(), 1);
    }

    void othersAreLeftAloneUnlessTheyAreMeant()
    {
        FakePlayer music(m_bus, u"music"_s, u"Playing"_s);
        m_link->begin(OtherPlayers::Leave, calf(true));
        QTRY_VERIFY(isPlayer());
        m_link->end();
        m_link->begin(OtherPlayers::Pause, calf(true));
        QTRY_COMPARE(music.status(), u"Paused"_s);
        QCOMPARE(music.calls, QStringList{u"Pause"_s});
    }

    void theEndOfTheProgramTidiesUp()
    {
        m_link->begin(OtherPlayers::Leave, calf(true));
        QTRY_VERIFY(m_screenSaver.isHeldOff());
        QTRY_VERIFY(isPlayer());
        m_link.reset();
        QVERIFY(!isPlayer());
        QTRY_VERIFY(!m_screenSaver.isHeldOff());
    }

private:
    bool isPlayer() { return m_desktop.interface()->isServiceRegistered(ourName()); }

    const MessageBus m_bus;
    FakeScreenSaver m_screenSaver{m_bus};
    FakeLogin m_login{m_bus};
    QDBusConnection m_desktop = m_bus.connect(u"desktop"_s);
    std::unique_ptr<DesktopLink> m_link;
};

QTEST_GUILESS_MAIN(DesktopLinkTest)
#include "tst_desktoplink.moc"
