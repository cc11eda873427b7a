// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundcommand.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class SoundCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void lineSaysTheCommand_data()
    {
        QTest::addColumn<SoundCommand>("command");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("play a tone") << SoundCommand(PlayTone{12, Tone::SwitchSides})
                                     << QByteArray("play 12 switchSides\n");
        QTest::newRow("play one that is no cue")
            << SoundCommand(PlayTone{-1, Tone::Begin}) << QByteArray("play -1 begin\n");
        QTest::newRow("announce a tone") << SoundCommand(AnnounceTone{12, Tone::Begin, 9'000'000'000ms})
                                         << QByteArray("announce 12 begin 9000000000\n");
        QTest::newRow("take it back") << SoundCommand(Recall{}) << QByteArray("recall\n");
        QTest::newRow("say something")
            << SoundCommand(Say{{3, u"Rolle die Schultern. Gut!"_s, u"de"_s, false}})
            << QByteArray("say 3 calm de Rolle die Schultern. Gut!\n");
        QTest::newRow("say it now") << SoundCommand(Say{{-1, u"drei"_s, u"de-AT"_s, true}})
                                    << QByteArray("say -1 urgent de-AT drei\n");
        QTest::newRow("say it in another script") << SoundCommand(Say{{4, u"呼吸 🙂"_s, u"zh"_s, true}})
                                                  << QByteArray("say 4 urgent zh 呼吸 🙂\n");
        QTest::newRow("be quiet") << SoundCommand(Hush{}) << QByteArray("hush\n");
        QTest::newRow("get ready to speak")
            << SoundCommand(PrepareVoice{u"en"_s}) << QByteArray("prepare en\n");
        QTest::newRow("a voice of one's own") << SoundCommand(SetVoice{-30, u"English (America)"_s})
                                              << QByteArray("voice -30 English (America)\n");
        QTest::newRow("the usual voice") << SoundCommand(SetVoice{100, {}}) << QByteArray("voice 100 \n");
        QTest::newRow("silent") << SoundCommand(SetVolumes{0, 0}) << QByteArray("volume 0 0\n");
        QTest::newRow("loud tones") << SoundCommand(SetVolumes{100, 40}) << QByteArray("volume 100 40\n");
        QTest::newRow("a cue is near") << SoundCommand(WakeUp{500}) << QByteArray("wake 500\n");
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
        QVERIFY(soundCommand(toLine(PlayTone{7, tone}).chopped(1)) == SoundCommand(PlayTone{7, tone}));
    }

    void whatIsSaidStaysOneLineOfLimitedLength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("line breaks") << u"Breathe in.\nquit\r\nquit"_s << u"Breathe in. quit quit"_s;
        QTest::newRow("a tab and spaces") << u"  Rest\t  now "_s << u"Rest now"_s;
        QTest::newRow("a book") << QString(100'000, u'ü') << QString(longestUtterance, u'ü');
        QTest::newRow("a book in another script") << QString(5000, u'呼') << QString(longestUtterance, u'呼');
    }
    void whatIsSaidStaysOneLineOfLimitedLength()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const QByteArray line = toLine(Say{{.id = 1, .text = text, .language = u"de"_s}});
        QCOMPARE(line.indexOf('\n'), line.size() - 1);
        QVERIFY(line.size() <= longestSoundLine);
        QVERIFY(soundCommand(line.chopped(1)) == SoundCommand(Say{{1, said, u"de"_s, false}}));
    }

    void otherLinesAreNoCommands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word we do not know") << QByteArray("sing");
        QTest::newRow("a tone we do not know") << QByteArray("play 1 fanfare");
        QTest::newRow("no tone") << QByteArray("play 1 ");
        QTest::newRow("a tone for nobody") << QByteArray("play begin");
        QTest::newRow("nothing to say") << QByteArray("say 1 calm de ");
        QTest::newRow("say it in no language") << QByteArray("say 1 calm");
        QTest::newRow("say it somehow") << QByteArray("say 1 loudly de Halt");
        QTest::newRow("too fast a voice") << QByteArray("voice 101 German");
        QTest::newRow("no rate") << QByteArray("voice German");
        QTest::newRow("one volume") << QByteArray("volume 100");
        QTest::newRow("a cue next year") << QByteArray("wake 999999999");
        QTest::newRow("a cue in the past") << QByteArray("wake -5");
        QTest::newRow("announced for no moment") << QByteArray("announce 1 begin");
        QTest::newRow("announced for before the beginning") << QByteArray("announce 1 begin -3");
        QTest::newRow("a tone in capitals") << QByteArray("play 1 BEGIN");
        QTest::newRow("louder than full") << QByteArray("volume 101 100");
        QTest::newRow("less than silent") << QByteArray("volume 100 -1");
        QTest::newRow("half a percent") << QByteArray("volume 0.5 50");
        QTest::newRow("volume in words") << QByteArray("volume full full");
        QTest::newRow("no heartbeat number") << QByteArray("ping");
        QTest::newRow("a number too large") << QByteArray("ping 99999999999");
        QTest::newRow("something behind it") << QByteArray("quit now");
        QTest::newRow("not a text") << QByteArray("play 1 \xff\x00\xfe", 10);
    }
    void otherLinesAreNoCommands()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!soundCommand(line));
    }
};

QTEST_GUILESS_MAIN(SoundCommandTest)
#include "tst_soundcommand.moc"
