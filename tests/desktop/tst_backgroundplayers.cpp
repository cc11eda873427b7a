// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backgroundplayers.h"
#include "desktop/desktopservices.h"

#include <QSignalSpy>
#include <QTest>

using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

class BackgroundPlayersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.isThere()); }

    void onlyWhatPlaysIsPausedAndComesBack()
    {
        FakePlayer music(m_bus, u"music"_s, u"Playing"_s);
        FakePlayer film(m_bus, u"film"_s, u"Paused"_s);
        FakePlayer radio(m_bus, u"radio"_s, u"Stopped"_s);
        pausesAll();
        QTRY_COMPARE(music.status(), u"Paused"_s);
        m_players.playAgain();
        QTRY_COMPARE(music.status(), u"Playing"_s);
        QCOMPARE(film.calls, QStringList());
        QCOMPARE(radio.calls, QStringList());
    }

    void whatThePersonStartedThemselvesIsLeftAlone()
    {
        FakePlayer music(m_bus, u"music"_s, u"Playing"_s);
        pausesAll();
        QTRY_COMPARE(music.status(), u"Paused"_s);
        music.setStatus(u"Stopped"_s);
        playsAgain();
        QCOMPARE(music.calls, QStringList{u"Pause"_s});
    }

    void ourselvesAndWhoOnlyPassesOnAreNotMeant()
    {
        FakePlayer unknot(m_bus, u"unknot"_s, u"Playing"_s);
        FakePlayer second(m_bus, u"unknot.instance7"_s, u"Playing"_s);
        FakePlayer proxy(m_bus, u"playerctld"_s, u"Playing"_s);
        pausesAll();
        playsAgain();
        QCOMPARE(unknot.calls + second.calls + proxy.calls, QStringList());
    }

    void oneThatNeverAnswersHoldsUpNobody()
    {
        const SilentPlayer silent(m_bus);
        FakePlayer music(m_bus, u"music"_s, u"Playing"_s);
        m_players.pause();
        QTRY_COMPARE(music.status(), u"Paused"_s);
        QCOMPARE(silent.calls, 1);
        QVERIFY(!m_players.isSettled());
        m_players.playAgain();
        QTRY_COMPARE(music.status(), u"Playing"_s);
        QTRY_VERIFY(m_players.isSettled());
    }

    void aSessionThatFollowsAtOnceKeepsItQuiet()
    {
        FakePlayer music(m_bus, u"music"_s, u"Playing"_s);
        pausesAll();
        QTRY_COMPARE(music.status(), u"Paused"_s);
        m_players.playAgain();
        m_players.pause();
        QTRY_VERIFY(m_players.isSettled());
        QCOMPARE(music.calls, QStringList{u"Pause"_s});
        m_players.playAgain();
        QTRY_COMPARE(music.status(), u"Playing"_s);
    }

private:
    void pausesAll()
    {
        m_players.pause();
        QTRY_VERIFY(m_players.isSettled());
    }

    void playsAgain()
    {
        m_players.playAgain();
        QTRY_VERIFY(m_players.isSettled());
    }

    const MessageBus m_bus;
    BackgroundPlayers m_players{m_bus.connect(u"players"_s)};
};

QTEST_GUILESS_MAIN(BackgroundPlayersTest)
#include "tst_backgroundplayers.moc"
