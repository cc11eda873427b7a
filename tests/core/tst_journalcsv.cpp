// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journalcsv.h"
#include "support/samplerecords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestJournalCsv : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void anEmptyJournalIsItsHeader();
    void everySideHasARow();
    void aSessionWithoutWorkHasARow();
    void whatHurtBeforeItWasHeldHasARow();
    void numbersAreTheSameEverywhere_data();
    void numbersAreTheSameEverywhere();
    void noTextRunsAsAFormula_data();
    void noTextRunsAsAFormula();

private:
    static QStringList lines(const SessionRecord &record)
    {
        return QString::fromUtf8(journalCsv({record})).split(u"\r\n"_s);
    }
};

void TestJournalCsv::anEmptyJournalIsItsHeader()
{
    QCOMPARE(journalCsv({}),
             QByteArray("session,started,ended,date,routine,routine_name,finished,planned_seconds,"
                        "practised_seconds,discomfort_before,discomfort_after,step,exercise,exercise_name,"
                        "side,held_seconds,hurts,worst_hurt\r\n"));
}

void TestJournalCsv::everySideHasARow()
{
    const QString session =
        u"5c0e4f2a-0000-4000-8000-000000000000,2026-01-01T08:40:00+01:00,"
        "2026-01-01T08:41:50+01:00,2026-01-01,calf-and-neck,Calf and neck,yes,105,104.25,4,2,"_s;
    const QStringList rows = lines(sampleRecord());
    QCOMPARE(rows.size(), 5); // with the header, and nothing after the last line
    QCOMPARE(rows.at(1), session + u"1,calf-stretch,Calf stretch,left,30,0,"_s);
    QCOMPARE(rows.at(2), session + u"1,calf-stretch,Calf stretch,right,29.25,1,6"_s);
    QCOMPARE(rows.at(3), session + u"2,neck-press,Neck press,both,20,0,"_s);
}

void TestJournalCsv::aSessionWithoutWorkHasARow()
{
    SessionRecord record = sampleRecord();
    record.held.clear();
    record.hurts.clear();
    record.discomfortAfter = {};
    record.finished = false;
    const QStringList rows = lines(record);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.at(1).endsWith(u",no,105,104.25,4,,,,,,,,"), qPrintable(rows.at(1)));
    QCOMPARE(rows.at(1).count(u','), rows.at(0).count(u','));
}

void TestJournalCsv::whatHurtBeforeItWasHeldHasARow()
{
    SessionRecord record = sampleRecord();
    record.held.clear();
    const QStringList rows = lines(record);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.at(1).endsWith(u"calf-stretch,Calf stretch,right,0,1,6"), qPrintable(rows.at(1)));
}

void TestJournalCsv::numbersAreTheSameEverywhere_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE", "fr_FR", "ar_EG", "hi_IN"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestJournalCsv::numbersAreTheSameEverywhere()
{
    QFETCH(const QString, locale);
    const QByteArray before = journalCsv({sampleRecord()});
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(journalCsv({sampleRecord()}), before);
}

void TestJournalCsv::noTextRunsAsAFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a sum") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("a command") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("a comma") << u"one, two"_s << u"\"one, two\""_s;
    QTest::newRow("quotes") << u"the \"long\" one"_s << u"\"the \"\"long\"\" one\""_s;
    QTest::newRow("a formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
    QTest::newRow("a minus further on") << u"Calf-stretch"_s << u"Calf-stretch"_s;
}

void TestJournalCsv::noTextRunsAsAFormula()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cell);
    SessionRecord record = sampleRecord();
    record.routineName = name;
    const QByteArray csv = journalCsv({record});
    QVERIFY2(csv.contains(",calf-and-neck," + cell.toUtf8() + ",yes,"), csv.constData());
}

QTEST_GUILESS_MAIN(TestJournalCsv)
#include "tst_journalcsv.moc"
