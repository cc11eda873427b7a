// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopservices.h"
#include "desktop/mediaremote.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QProcess>
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

QString player()
{
    return u"org.mpris.MediaPlayer2.Player"_s;
}

NowPlaying leftCalf(bool isRunning)
{
    return {.title = u"Calf stretch, left side"_s,
            .album = u"6 moves"_s,
            .track = 3,
            .length = 35s,
            .position = 5s,
            .isRunning = isRunning};
}

} // namespace

/// Asked as the desktop asks: by another program, over the bus.
class MediaRemoteTest : public QObject
{
    Q_OBJECT

public slots:
    void note(const QDBusMessage &changed)
    {
        m_changes += qdbus_cast<QVariantMap>(changed.arguments().at(1).value<QDBusArgument>());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_bus.isThere());
        m_desktop.connect(QString(), u"/org/mpris/MediaPlayer2"_s, u"org.freedesktop.DBus.Properties"_s,
                          u"PropertiesChanged"_s, this, SLOT(note(QDBusMessage)));
    }

    void init()
    {
        QCoreApplication::processEvents(); // what the test before said last
        m_changes.clear();
        m_remote = std::make_unique<MediaRemote>(m_bus.connect(u"remote"_s), u"org.unknot.Unknot"_s);
        m_remote->show(leftCalf(true));
        m_remote->appear();
        QTRY_VERIFY(isThere(ourName()));
        QTRY_VERIFY(!m_changes.isEmpty());
        m_changes.clear();
    }

    void cleanup()
    {
        m_remote.reset();
        QTRY_VERIFY(!isThere(ourName()));
        QDBusConnection::disconnectFromBus(u"remote"_s);
    }

    void itSaysWhoItIs()
    {
        const QString root = u"org.mpris.MediaPlayer2"_s;
        QCOMPARE(property(root, u"Identity"_s), u"Unknot"_s);
        QCOMPARE(property(root, u"DesktopEntry"_s), u"org.unknot.Unknot"_s);
        QCOMPARE(property(root, u"CanRaise"_s), true);
        QCOMPARE(property(root, u"CanQuit"_s), false);
        QCOMPARE(property(root, u"HasTrackList"_s), false);
        QCOMPARE(property(root, u"SupportedUriSchemes"_s), QStringList());
    }

    void itSaysWhatIsPlayed()
    {
        const auto metadata =
            qdbus_cast<QVariantMap>(property(player(), u"Metadata"_s).value<QDBusArgument>());
        QCOMPARE(metadata.value(u"xesam:title"_s), u"Calf stretch, left side"_s);
        QCOMPARE(metadata.value(u"xesam:album"_s), u"6 moves"_s);
        QCOMPARE(metadata.value(u"mpris:length"_s), 35'000'000LL);
        QCOMPARE(metadata.value(u"mpris:trackid"_s).value<QDBusObjectPath>().path(), u"/org/unknot/turn/3"_s);
        QCOMPARE(property(player(), u"PlaybackStatus"_s), u"Playing"_s);
        QCOMPARE(property(player(), u"CanControl"_s), true);
        QCOMPARE(property(player(), u"CanSeek"_s), false);
        QCOMPARE(property(player(), u"Rate"_s), 1.0);
    }

    void thePositionGoesOnByItself()
    {
        QVERIFY(property(player(), u"Position"_s).toLongLong() >= 5'000'000);
        QTRY_VERIFY(property(player(), u"Position"_s).toLongLong() > 5'100'000);
        m_remote->show(leftCalf(false));
        QCOMPARE(property(player(), u"Position"_s), 5'000'000LL);
    }

    void keysReachTheSession_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("play") << u"Play"_s << QByteArray(SIGNAL(playAsked()));
        QTest::newRow("pause") << u"Pause"_s << QByteArray(SIGNAL(pauseAsked()));
        QTest::newRow("play or pause") << u"PlayPause"_s << QByteArray(SIGNAL(toggleAsked()));
        QTest::newRow("stop only pauses") << u"Stop"_s << QByteArray(SIGNAL(pauseAsked()));
        QTest::newRow("next") << u"Next"_s << QByteArray(SIGNAL(nextAsked()));
        QTest::newRow("previous") << u"Previous"_s << QByteArray(SIGNAL(previousAsked()));
        QTest::newRow("raise") << u"Raise"_s << QByteArray(SIGNAL(raiseAsked()));
    }
    void keysReachTheSession()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, asked);
        QSignalSpy spy(m_remote.get(), asked.constData());
        press(method);
        QTRY_COMPARE(spy.size(), 1);
    }

    void aPausedSessionIsNotMoved()
    {
        m_remote->show(leftCalf(false));
        QSignalSpy next(m_remote.get(), &MediaRemote::nextAsked);
        QSignalSpy play(m_remote.get(), &MediaRemote::playAsked);
        press(u"Next"_s);
        press(u"Play"_s);
        QTRY_COMPARE(play.size(), 1);
        QCOMPARE(next.size(), 0);
        QCOMPARE(property(player(), u"CanGoNext"_s), false);
    }

    void whatChangesIsSaidOnce()
    {
        m_remote->show(leftCalf(true));
        m_remote->show(leftCalf(false));
        QTRY_COMPARE(m_changes.size(), 1);
        QCOMPARE(m_changes.first().keys(),
                 (QStringList{u"CanGoNext"_s, u"CanGoPrevious"_s, u"PlaybackStatus"_s}));
        QCOMPARE(m_changes.first().value(u"PlaybackStatus"_s), u"Paused"_s);
        NowPlaying right = leftCalf(false);
        right.title = u"Calf stretch, right side"_s;
        m_remote->show(right);
        QTRY_COMPARE(m_changes.size(), 2);
        QCOMPARE(m_changes.last().keys(), QStringList{u"Metadata"_s});
        m_remote->show(right);
        m_remote->show(leftCalf(false));
        QTRY_COMPARE(m_changes.size(), 3);
    }

    void aJumpWithinATurnIsSaid()
    {
        QSignalSpy moved(m_remote.get(), &MediaRemote::moved);
        NowPlaying fromTheStart = leftCalf(true);
        fromTheStart.position = 0s;
        m_remote->show(fromTheStart);
        QCOMPARE(moved.size(), 1);
        NowPlaying nextTurn = fromTheStart;
        nextTurn.track = 4;
        m_remote->show(nextTurn);
        QCOMPARE(moved.size(), 1);
    }

    void itIsThereOnlyBetweenAppearingAndVanishing()
    {
        m_remote->vanish();
        QTRY_VERIFY(!isThere(ourName()));
        m_remote->appear();
        QTRY_VERIFY(isThere(ourName()));
    }

    void aSecondOneTakesItsOwnName()
    {
        MediaRemote second(m_bus.connect(u"second"_s), u"org.unknot.Unknot"_s);
        second.appear();
        const QString name = ourName() + u".instance"_s + QString::number(QCoreApplication::applicationPid());
        QTRY_VERIFY(isThere(name));
        QVERIFY(isThere(ourName()));
        second.vanish();
        QTRY_VERIFY(!isThere(name));
    }

private:
    bool isThere(const QString &name) { return m_desktop.interface()->isServiceRegistered(name); }

    void press(const QString &method)
    {
        const QString interface = method == u"Raise" ? u"org.mpris.MediaPlayer2"_s : player();
        m_desktop.send(
            QDBusMessage::createMethodCall(ourName(), u"/org/mpris/MediaPlayer2"_s, interface, method));
    }

    /// Lets the remote answer while it waits.
    QVariant property(const QString &interface, const QString &name)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(ourName(), u"/org/mpris/MediaPlayer2"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call.setArguments({interface, name});
        const QDBusReply<QDBusVariant> reply = m_desktop.call(call, QDBus::BlockWithGui);
        return reply.value().variant();
    }

    const MessageBus m_bus;
    QDBusConnection m_desktop = m_bus.connect(u"desktop"_s);
    std::unique_ptr<MediaRemote> m_remote;
    QList<QVariantMap> m_changes;
};

QTEST_GUILESS_MAIN(MediaRemoteTest)
#include "tst_mediaremote.moc"
