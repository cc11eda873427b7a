// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/unixsignals.h"
#include "support/grace.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char stuckVariable[] = "UNKNOT_TEST_IS_STUCK";

/// Plays a program that has hung up: gets the signal, and never comes to look at it.
[[noreturn]] void beStuck()
{
    const UnixSignals ends;
    ::raise(SIGTERM);
    while (true)
        ::pause();
}

} // namespace

class UnixSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(stuckVariable))
            beStuck();
    }

    void theWishToEndBecomesASignal_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("ended") << SIGTERM;
        QTest::newRow("hung up") << SIGHUP;
        QTest::newRow("Ctrl+C") << SIGINT;
    }
    void theWishToEndBecomesASignal()
    {
        QFETCH(int, number);
        UnixSignals ends;
        QSignalSpy asked(&ends, &UnixSignals::endAsked);
        ::raise(number);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), number);
    }

    void whatWasIgnoredStaysIgnored()
    {
        ::signal(SIGHUP, SIG_IGN);
        {
            UnixSignals ends;
            QSignalSpy asked(&ends, &UnixSignals::endAsked);
            ::raise(SIGHUP);
            ::raise(SIGINT);
            QTRY_COMPARE(asked.size(), 1);
            QCOMPARE(asked.first().first().toInt(), SIGINT);
        }
        QVERIFY(::signal(SIGHUP, SIG_DFL) == SIG_IGN);
    }

    void afterwardsAllIsAsItWas()
    {
        {
            const UnixSignals ends;
            ::raise(SIGTERM);
        }
        QCOMPARE(::alarm(0), 0U);
        for (const int number : {SIGTERM, SIGHUP, SIGINT})
            QVERIFY(::signal(number, SIG_DFL) == SIG_DFL);
    }

    void aProgramThatIsStuckIsKilledInTime()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(stuckVariable), u"1"_s);
        program.setProcessEnvironment(environment);
        QElapsedTimer time;
        time.start();
        program.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QVERIFY2(time.elapsed() < (4000ms + grace).count(), qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(UnixSignalsTest)
#include "tst_unixsignals.moc"
