// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "support/samplerecords.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/journalwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestJournalModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void damagedEntriesComeFirst();
    void tellsASessionInWords();
    void saysHowASessionEnded_data();
    void saysHowASessionEnded();
    void aShortSessionIsToldInSeconds();
    void saysOnlyTheDiscomfortThatWasSaid_data();
    void saysOnlyTheDiscomfortThatWasSaid();
    void daysAreThoseOfThePlace_data();
    void daysAreThoseOfThePlace();
    void sumsUpTheLastSevenDays_data();
    void sumsUpTheLastSevenDays();
    void saysWhereItHurt_data();
    void saysWhereItHurt();

private:
    EnglishPlurals m_plurals;
};

void TestJournalModel::damagedEntriesComeFirst()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    model.setContent({.sessions = sampleRecords(2), .damaged = {7}}, {2026, 1, 2});

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Entry 7 is damaged"_s);
    QVERIFY(model.index(0, 0).data(JournalModel::DamagedRole).toBool());
    QVERIFY(!model.session(model.index(0, 0)));
    QCOMPARE(*model.session(model.index(1, 0)), sampleRecord(1));
    QVERIFY(!model.session({}));
}

void TestJournalModel::tellsASessionInWords()
{
    JournalModel model;
    model.setContent({.sessions = {sampleRecord()}}, {2026, 1, 1});
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data().toString(), u"Calf and neck"_s);
    QCOMPARE(row.data(JournalModel::WhenRole).toString(), u"Today, 08:40"_s);
    QCOMPARE(row.data(JournalModel::OutcomeRole).toString(), u"2\u00A0minutes \u00B7 Finished"_s);
    QCOMPARE(row.data(JournalModel::DiscomfortRole).toString(),
             u"Discomfort 4 (noticeable) \u2192 2 (mild)"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"Calf and neck, Today, 08:40, 2\u00A0minutes, Finished, "
             "Discomfort 4 (noticeable) \u2192 2 (mild)"_s);
}

void TestJournalModel::saysHowASessionEnded_data()
{
    QTest::addColumn<SessionRecord>("record");
    QTest::addColumn<QString>("words");
    SessionRecord record = sampleRecord();
    QTest::newRow("to its end") << record << u"Finished"_s;
    record.finished = false;
    record.steps = 6;
    record.stepsReached = 5;
    QTest::newRow("stopped") << record << u"Stopped at step 5 of 6"_s;
    record.stepsReached = 6;
    record.practised = record.planned / 2;
    QTest::newRow("one half done, up to the last step") << record << u"Part of it left out"_s;
    record.practised = 4s;
    QTest::newRow("skipped to its end") << record << u"Most of it left out"_s;
    record.steps = record.stepsReached = 1;
    QTest::newRow("stopped in its only step") << record << u"Stopped early"_s;
}

void TestJournalModel::saysHowASessionEnded()
{
    QFETCH(const SessionRecord, record);
    QTEST(JournalWords::outcome(record, QLocale()), "words");
}

void TestJournalModel::aShortSessionIsToldInSeconds()
{
    QCOMPARE(JournalWords::practised(49'800ms, QLocale()), u"50\u00A0seconds"_s);
    QCOMPARE(JournalWords::practised(60s, QLocale()), u"1\u00A0minute"_s);
}

void TestJournalModel::saysOnlyTheDiscomfortThatWasSaid_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("both") << 4 << 2 << u"Discomfort 4 (noticeable) \u2192 2 (mild)"_s;
    QTest::newRow("before") << 7 << -1 << u"Discomfort before: 7 (strong)"_s;
    QTest::newRow("after") << -1 << 0 << u"Discomfort after: 0 (none)"_s;
    QTest::newRow("neither") << -1 << -1 << QString();
}

void TestJournalModel::saysOnlyTheDiscomfortThatWasSaid()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    const auto score = [](int number) {
        return number < 0 ? Discomfort() : Discomfort(number);
    };
    SessionRecord record = sampleRecord();
    record.discomfortBefore = score(before);
    record.discomfortAfter = score(after);
    QTEST(JournalWords::discomfort(record), "words");
}

void TestJournalModel::daysAreThoseOfThePlace_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << QDate(2026, 1, 1) << u"Today, 00:30"_s;
    QTest::newRow("yesterday") << QDate(2026, 1, 2) << u"Yesterday, 00:30"_s;
    QTest::newRow("earlier") << QDate(2026, 1, 3) << u"1 Jan 2026, 00:30"_s;
}

/// Half past midnight there is still the day before in UTC.
void TestJournalModel::daysAreThoseOfThePlace()
{
    QFETCH(const QDate, today);
    SessionRecord record = sampleRecord();
    record.started = QDateTime({2026, 1, 1}, {0, 30}, Qt::OffsetFromUTC, 3600);
    record.date = record.started.date();
    QTEST(JournalWords::when(record, today, QLocale::c()), "words");
}

void TestJournalModel::sumsUpTheLastSevenDays_data()
{
    QTest::addColumn<int>("today");
    QTest::addColumn<QString>("words");
    QTest::newRow("all of them") << 2 << u"3 sessions in the last 7 days, 5\u00A0minutes."_s;
    QTest::newRow("the first falls out") << 7 << u"2 sessions in the last 7 days, 3\u00A0minutes."_s;
    QTest::newRow("the last one") << 8 << u"1 session in the last 7 days, 2\u00A0minutes."_s;
    QTest::newRow("none any more") << 9 << u"No session in the last 7 days."_s;
    QTest::newRow("none yet, as the clock was set back") << -1 << u"No session in the last 7 days."_s;
}

void TestJournalModel::sumsUpTheLastSevenDays()
{
    QFETCH(const int, today);
    QTEST(JournalWords::lastWeek(sampleRecords(3), QDate(2026, 1, 1).addDays(today), QLocale()), "words");
}

void TestJournalModel::saysWhereItHurt_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("hasPlace");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << int(Side::Right) << 6 << true
                         << u"Calf stretch \u00B7 Right side: 6 (noticeable) \u00B7 Calf"_s;
    QTest::newRow("no more than that it did") << int(Side::Both) << -1 << false << u"Calf stretch"_s;
    QTest::newRow("a place") << int(Side::Both) << -1 << true << u"Calf stretch: Calf"_s;
}

void TestJournalModel::saysWhereItHurt()
{
    QFETCH(const int, side);
    QFETCH(const int, score);
    QFETCH(const bool, hasPlace);
    HurtRecord hurt = sampleRecord().hurts.first();
    hurt.side = Side(side);
    hurt.score = score < 0 ? Discomfort() : Discomfort(score);
    if (!hasPlace)
        hurt.where = {};
    QTEST(JournalWords::hurt(hurt), "words");
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
