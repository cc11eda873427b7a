// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundhelperpath.h"
#include "support/soundserver.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace Unknot;

/// The helper program as it is installed, driven by hand.
class SoundHelperTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SoundServer>();
        m_helper = std::make_unique<QProcess>();
        m_answers.clear();
        connect(m_helper.get(), &QProcess::readyReadStandardOutput, this,
                [this] { m_answers += m_helper->readAllStandardOutput(); });
    }

    void cleanup()
    {
        m_helper->kill();
        m_helper->waitForFinished();
        m_helper.reset();
        m_server.reset();
    }

    void endsWithoutAnOutput()
    {
        startHelper();
        QTRY_COMPARE(m_helper->state(), QProcess::NotRunning);
        QCOMPARE(m_helper->exitCode(), 0);
        QCOMPARE(m_answers, QByteArray("ready\noutput off\n"));
    }

    void endsWhenItsOutputDoes()
    {
        startWithServer();
        m_server->kill();
        QTRY_COMPARE(m_helper->state(), QProcess::NotRunning);
        QCOMPARE(m_answers, QByteArray("ready\noutput on\noutput off\n"));
    }

    void saysWhenATonesLastSampleIsSent()
    {
        startWithServer();
        m_helper->write("play 3 countdown\nplay 4 countdown\n");
        QTRY_VERIFY(m_answers.endsWith("played 3\nplayed 4\n"));
    }

    void answersEachCommand_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("heartbeat") << QByteArray("ping 7\n") << QByteArray("pong 7\n");
        QTest::newRow("not a command") << QByteArray("sing\n") << QByteArray("error not a command: sing\n");
        QTest::newRow("not a tone") << QByteArray("play x\n") << QByteArray("error not a command: play x\n");
        QTest::newRow("half a command first") << QByteArray("volume 20 30\npi") + "ng 8\n"
                                              << QByteArray("pong 8\n");
        QTest::newRow("a line without end is forgotten") << QByteArray(100'000, 'x') + "\nping 9\n"
                                                         << QByteArray("pong 9\n");
    }
    void answersEachCommand()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, answer);
        startWithServer();
        m_helper->write(command);
        QTRY_VERIFY2(m_answers.endsWith(answer), m_answers.constData());
        QVERIFY(m_answers.size() < 1000);
    }

    void quitsWhenAsked()
    {
        startWithServer();
        m_helper->write("quit\n");
        QTRY_COMPARE(m_helper->state(), QProcess::NotRunning);
        QCOMPARE(m_helper->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_helper->exitCode(), 0);
    }

    void quitsWhenNobodyIsLeftToAsk()
    {
        startWithServer();
        m_helper->closeWriteChannel();
        QTRY_COMPARE(m_helper->state(), QProcess::NotRunning);
        QCOMPARE(m_helper->exitStatus(), QProcess::NormalExit);
    }

private:
    void startHelper() { m_helper->start(soundHelperPath(), {}); }

    void startWithServer()
    {
        QVERIFY2(m_server->start(), "PulseAudio does not start; is it installed?");
        startHelper();
        QTRY_COMPARE(m_answers, QByteArray("ready\noutput on\n"));
    }

    std::unique_ptr<SoundServer> m_server;
    std::unique_ptr<QProcess> m_helper;
    QByteArray m_answers;
};

QTEST_GUILESS_MAIN(SoundHelperTest)
#include "tst_soundhelper.moc"
