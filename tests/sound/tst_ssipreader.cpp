// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/ssipreader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class SsipReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void answerOfOneLine()
    {
        SsipReader reader;
        const auto reply = reader.read("208 OK CLIENT NAME SET");
        QVERIFY(reply);
        QCOMPARE(reply->code, 208);
        QVERIFY(reply->kind() == SsipReply::Kind::Done);
        QVERIFY(reply->values.isEmpty());
    }

    void valuesComeBeforeTheEndOfAnAnswer()
    {
        SsipReader reader;
        QVERIFY(!reader.read("225-21"));
        QVERIFY(reader.read("225 OK MESSAGE QUEUED") == (SsipReply{.code = 225, .values = {"21"}}));
        QVERIFY(reader.read("220 OK NOTIFICATION SET") == SsipReply{.code = 220});
    }

    void eventsAreToldApartFromAnswers()
    {
        SsipReader reader;
        QVERIFY(!reader.read("701-21"));
        QVERIFY(!reader.read("701-3"));
        const auto event = reader.read("701 BEGIN");
        QVERIFY(event && event->kind() == SsipReply::Kind::Event);
        QCOMPARE(event->values, (QByteArrayList{"21", "3"}));
    }

    void anythingElseIsARefusal_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no such language") << QByteArray("410 ERR");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("short") << QByteArray("2");
        QTest::newRow("words") << QByteArray("hello there");
        QTest::newRow("not a text") << QByteArray("\xff\x00\xfe", 3);
    }
    void anythingElseIsARefusal()
    {
        QFETCH(QByteArray, line);
        SsipReader reader;
        const auto reply = reader.read(line);
        QVERIFY(reply && reply->kind() == SsipReply::Kind::Refusal);
    }

    void voicesAreListedWithoutTheirTimbres()
    {
        QVERIFY(ssipVoice("English (Great Britain)\ten-GB\tnone")
                == (SsipVoice{.name = "English (Great Britain)", .language = "en-GB"}));
        QVERIFY(!ssipVoice("German+Adam\tde\tAdam"));
        QVERIFY(!ssipVoice("German"));
        QVERIFY(!ssipVoice(""));
    }

    void noTextEndsItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("words") << u"Switch sides."_s << QByteArray("Switch sides.");
        QTest::newRow("a line with only a full stop") << u"Rest\r\n.\r\nQUIT"_s << QByteArray("Rest . QUIT");
        QTest::newRow("a full stop") << u"."_s << QByteArray("..");
        QTest::newRow("a full stop first") << u".5"_s << QByteArray("..5");
    }
    void noTextEndsItself()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, sent);
        QCOMPARE(ssipText(text), sent);
    }
};

QTEST_GUILESS_MAIN(SsipReaderTest)
#include "tst_ssipreader.moc"
