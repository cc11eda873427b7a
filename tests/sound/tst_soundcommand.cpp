// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundcommand.h"

#include <QTest>

using namespace Unknot;

class SoundCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void lineSaysTheCommand_data()
    {
        QTest::addColumn<SoundCommand>("command");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("play a tone") << SoundCommand(PlayTone{Tone::SwitchSides})
                                     << QByteArray("play switchSides\n");
        QTest::newRow("silent") << SoundCommand(SetVolume{0}) << QByteArray("volume 0\n");
        QTest::newRow("loud") << SoundCommand(SetVolume{100}) << QByteArray("volume 100\n");
        QTest::newRow("heartbeat") << SoundCommand(Ping{12345}) << QByteArray("ping 12345\n");
        QTest::newRow("good night") << SoundCommand(Quit{}) << QByteArray("quit\n");
    }
    void lineSaysTheCommand()
    {
        QFETCH(SoundCommand, command);
        QFETCH(QByteArray, line);
        QCOMPARE(toLine(command), line);
        QVERIFY(soundCommand(line.chopped(1)) == command);
    }

    void everyToneCanBePlayed_data()
    {
        QTest::addColumn<Tone>("tone");
        for (const auto &[tone, name] : cueKindNames)
            QTest::newRow(qPrintable(name.toString())) << tone;
    }
    void everyToneCanBePlayed()
    {
        QFETCH(Tone, tone);
        QVERIFY(soundCommand(toLine(PlayTone{tone}).chopped(1)) == SoundCommand(PlayTone{tone}));
    }

    void otherLinesAreNoCommands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word we do not know") << QByteArray("sing");
        QTest::newRow("a tone we do not know") << QByteArray("play fanfare");
        QTest::newRow("no tone") << QByteArray("play ");
        QTest::newRow("a tone in capitals") << QByteArray("play BEGIN");
        QTest::newRow("louder than full") << QByteArray("volume 101");
        QTest::newRow("less than silent") << QByteArray("volume -1");
        QTest::newRow("half a percent") << QByteArray("volume 0.5");
        QTest::newRow("volume in words") << QByteArray("volume full");
        QTest::newRow("no heartbeat number") << QByteArray("ping");
        QTest::newRow("a number too large") << QByteArray("ping 99999999999");
        QTest::newRow("something behind it") << QByteArray("quit now");
        QTest::newRow("not a text") << QByteArray("play \xff\x00\xfe", 8);
    }
    void otherLinesAreNoCommands()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!soundCommand(line));
    }
};

QTEST_GUILESS_MAIN(SoundCommandTest)
#include "tst_soundcommand.moc"
