// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/busanswers.h"
#include "support/messagebus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

class BusAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void aRealBusAnswers()
    {
        const MessageBus bus;
        QVERIFY(bus.isThere());
        QVERIFY(busAnswers(bus.address(), 10s));
        QVERIFY(busAnswers("unix:nonsense=1;" + bus.address(), 10s));
    }

    void aSilentOneIsGivenUpInTime()
    {
        const SilentBus bus;
        QElapsedTimer time;
        time.start();
        QVERIFY(!busAnswers(bus.address(), 50ms));
        QVERIFY(time.elapsed() >= 50);
        QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
    }

    void noneDoesNotAnswer()
    {
        QVERIFY(!busAnswers("unix:path=/nowhere/at/all", 10s));
        QVERIFY(!busAnswers("unix:abstract=nothing-listens-here", 10s));
        QVERIFY(!busAnswers({}, 10s));
    }

    void whatCannotBeAskedIsBelieved() { QVERIFY(busAnswers("tcp:host=localhost,port=1", 10s)); }

    void aSilentSessionBusIsKeptAway()
    {
        const SilentBus bus;
        keepSilentBusAway();
        QVERIFY(sessionBusAddress() != bus.address());
        QVERIFY(!busAnswers(sessionBusAddress(), 10s));
    }

    void aRealSessionBusStays()
    {
        const MessageBus bus;
        keepSilentBusAway();
        QCOMPARE(sessionBusAddress(), bus.address());
    }

    void withoutAWordTheBusOfTheUserIsUsed()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        QCOMPARE(sessionBusAddress(), QByteArray());
        QFile socket(folder.filePath(u"bus"_s));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        QCOMPARE(sessionBusAddress(), "unix:path=" + folder.path().toLocal8Bit() + "/bus");
    }
};

QTEST_GUILESS_MAIN(BusAnswersTest)
#include "tst_busanswers.moc"
