// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datafolder.h"
#include "storage/journalkeeper.h"
#include "support/samplerecords.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestJournalKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void opensNothingBeforeItIsNeeded();
    void saysWhatIsSafe();
    void readsWhatWasSavedBefore();
    void findsASession();
    void finishesItsWorkBeforeItGoes();
    void nobodyWaitsForABusyJournal();
    void triesAgainWhatCouldNotBeSaved();
    void saysAProblemOnce();
    void erasesAndSaysSo();

private:
    QString file() const { return m_dir->filePath(u"journal.db"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
};

void TestJournalKeeper::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = *DataFolder::open(m_dir->path());
}

void TestJournalKeeper::opensNothingBeforeItIsNeeded()
{
    JournalKeeper keeper(*m_folder);
    QVERIFY(!QFile::exists(file()));
}

void TestJournalKeeper::saysWhatIsSafe()
{
    JournalKeeper keeper(*m_folder);
    QSignalSpy saved(&keeper, &JournalKeeper::saved);
    keeper.save(sampleRecord());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), sampleRecord().id);
    QCOMPARE(Journal(*m_folder).read()->sessions, {sampleRecord()});
}

void TestJournalKeeper::readsWhatWasSavedBefore()
{
    JournalKeeper keeper(*m_folder);
    JournalContent content;
    connect(&keeper, &JournalKeeper::contentRead, this,
            [&content](const JournalContent &answer) { content = answer; });
    keeper.save(sampleRecord(0));
    keeper.save(sampleRecord(1));
    keeper.read();
    QTRY_COMPARE(content.sessions, sampleRecords(2));
}

void TestJournalKeeper::findsASession()
{
    JournalKeeper keeper(*m_folder);
    keeper.save(sampleRecord(3));
    QCOMPARE(keeper.find(sampleRecord(3).id), sampleRecord(3));
    QCOMPARE(keeper.find(u"unknown"_s), std::nullopt);
}

void TestJournalKeeper::finishesItsWorkBeforeItGoes()
{
    {
        JournalKeeper keeper(*m_folder);
        for (int day = 0; day < 20; ++day)
            keeper.save(sampleRecord(day));
    }
    QCOMPARE(Journal(*m_folder).read()->sessions, sampleRecords(20));
}

void TestJournalKeeper::nobodyWaitsForABusyJournal()
{
    QVERIFY(Journal(*m_folder).save(sampleRecord(0)));
    Database other(file());
    QVERIFY(other.open(Database::Access::ReadWrite));
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    JournalKeeper keeper(*m_folder);
    QSignalSpy problems(&keeper, &JournalKeeper::problemMet);
    QElapsedTimer timer;
    timer.start();
    // The file's own patience with whoever keeps it busy is a quarter of a second each time.
    for (int day = 1; day <= 10; ++day)
        keeper.save(sampleRecord(day));
    QVERIFY2(timer.elapsed() < 10 * 250 / 2, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(!problems.isEmpty());
    QVERIFY(problems.first().first().toString().contains(u"is using it"));
}

void TestJournalKeeper::triesAgainWhatCouldNotBeSaved()
{
    QVERIFY(Journal(*m_folder).save(sampleRecord(0)));
    Database other(file());
    QVERIFY(other.open(Database::Access::ReadWrite));
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    JournalKeeper keeper(*m_folder);
    QSignalSpy problems(&keeper, &JournalKeeper::problemMet);
    QSignalSpy saved(&keeper, &JournalKeeper::saved);
    keeper.save(sampleRecord(1));
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(other.run(u"COMMIT"_s));
    keeper.save(sampleRecord(2));
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(Journal(*m_folder).read()->sessions, sampleRecords(3));
}

void TestJournalKeeper::saysAProblemOnce()
{
    QVERIFY(QDir().mkdir(file()));
    JournalKeeper keeper(*m_folder);
    QSignalSpy problems(&keeper, &JournalKeeper::problemMet);
    for (int day = 0; day < 5; ++day)
        keeper.save(sampleRecord(day));
    QVERIFY(!keeper.find(sampleRecord().id)); // asked last, so the rest is done
    QCoreApplication::processEvents();
    QCOMPARE(problems.size(), 1);
}

void TestJournalKeeper::erasesAndSaysSo()
{
    JournalKeeper keeper(*m_folder);
    QSignalSpy erased(&keeper, &JournalKeeper::erased);
    keeper.save(sampleRecord());
    keeper.eraseAll();
    QTRY_COMPARE(erased.size(), 1);
    QVERIFY(Journal(*m_folder).read()->sessions.isEmpty());
}

QTEST_GUILESS_MAIN(TestJournalKeeper)
#include "tst_journalkeeper.moc"
