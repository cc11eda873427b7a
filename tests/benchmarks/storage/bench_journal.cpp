// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datafolder.h"
#include "storage/journal.h"
#include "support/samplerecords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// What a journal of 10,000 sessions costs. Not a test: nothing fails here.
class BenchJournal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void openAndRead();
    void readAgain();
    void find();
    void save();
    void backUp();

private:
    QTemporaryDir m_dir;
    std::optional<DataFolder> m_folder;
};

void BenchJournal::initTestCase()
{
    m_folder = *DataFolder::open(m_dir.path());
    QVERIFY(Journal(*m_folder).save(sampleRecord()));
    Database database(m_folder->file(u"journal.db"_s));
    QVERIFY(database.open(Database::Access::ReadWrite));
    QVERIFY(database.inTransaction([&]() -> Result<void> {
        for (int day = 1; day < 10'000; ++day) {
            SessionRecord record = sampleRecord(day);
            // Six exercises on both sides.
            for (int step = 2; step < 7; ++step) {
                for (const Side side : {Side::Left, Side::Right}) {
                    HeldRecord held = record.held.first();
                    held.step = step;
                    held.side = side;
                    record.held += held;
                }
            }
            if (Result<void> written = JournalRows::write(database, record); !written)
                return written;
        }
        return {};
    }));
}

void BenchJournal::openAndRead()
{
    QBENCHMARK
    {
        QCOMPARE(Journal(*m_folder).read()->sessions.size(), 10'000);
    }
}

void BenchJournal::readAgain()
{
    Journal journal(*m_folder);
    QVERIFY(journal.read());
    QBENCHMARK
    {
        QCOMPARE(journal.read()->sessions.size(), 10'000);
    }
}

void BenchJournal::find()
{
    Journal journal(*m_folder);
    QVERIFY(journal.read());
    QBENCHMARK
    {
        QVERIFY(*journal.find(sampleRecord(5000).id));
    }
}

void BenchJournal::save()
{
    Journal journal(*m_folder);
    QVERIFY(journal.read());
    QBENCHMARK
    {
        QVERIFY(journal.save(sampleRecord(5000)));
    }
}

void BenchJournal::backUp()
{
    Journal journal(*m_folder);
    QBENCHMARK_ONCE
    {
        QVERIFY(journal.backUp({2026, 1, 1}));
    }
}

QTEST_GUILESS_MAIN(BenchJournal)
#include "bench_journal.moc"
