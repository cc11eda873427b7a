// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datafolder.h"
#include "storage/journal.h"
#include "storage/journalchecksum.h"
#include "support/samplerecords.h"
#include "support/smalldisk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bringsBackWhatItWasGiven();
    void bringsBackWhatNobodyAnswered();
    void bringsBackTheNewestFirst();
    void aLaterWordTakesThePlaceOfTheEarlier();
    void findsASessionByItsId();
    void askingAloneMakesNoFile();
    void nobodyElseMayRead();
    void theFileSaysWhoseItIs();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void aChecksumNeverChanges();

    void anotherFileIsKeptAside_data();
    void anotherFileIsKeptAside();
    void aNewerJournalIsLeftAlone();
    void aChangedRowIsReportedAndNotUsed();
    void noFlippedBitGoesUnseen();
    void wholeRowsOfADamagedFileComeBack();
    void saysWhoKeepsItBusy();
    void aFullDiskLosesNothingThatWasSaved();
    void aKilledWriterLosesNothingThatWasSaved();
    void aNetworkFolderTakesTheOlderWay();

    void backsUpOnceADay();
    void keepsTheLastBackups();
    void keepsOldBackupsWhileARowIsDamaged();
    void comesBackFromTheNewestGoodBackup();
    void erasesEveryTrace();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString file() const { return path(u"journal.db"_s); }
    void fill(int days);
    void change(const QString &sql);
    QVariant ask(const QString &sql);
    QByteArray bytes(const QString &name) const;
    void put(const QString &name, const QByteArray &bytes);
    QStringList names(const QString &folder = {}) const;
    Result<JournalContent> readAnew() { return Journal(*m_folder).read(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
};

void TestJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = *DataFolder::open(m_dir->path());
}

/// A journal of so many days, closed again.
void TestJournal::fill(int days)
{
    QVERIFY(Journal(*m_folder).save(sampleRecord(0)));
    Database database(file());
    QVERIFY(database.open(Database::Access::ReadWrite));
    QVERIFY(database.inTransaction([&]() -> Result<void> {
        for (int day = 1; day < days; ++day) {
            if (Result<void> written = JournalRows::write(database, sampleRecord(day)); !written)
                return written;
        }
        return {};
    }));
}

void TestJournal::change(const QString &sql)
{
    Database database(file());
    QVERIFY(database.open(Database::Access::ReadWrite));
    const Result<void> changed = database.run(sql);
    QVERIFY2(changed, qPrintable(changed.error().message));
}

QVariant TestJournal::ask(const QString &sql)
{
    Database database(file());
    if (!database.open(Database::Access::ReadWrite))
        return u"could not be opened"_s;
    const Result<QVariant> answer = database.value(sql);
    return answer ? *answer : QVariant(answer.error().message);
}

QByteArray TestJournal::bytes(const QString &name) const
{
    QFile opened(path(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void TestJournal::put(const QString &name, const QByteArray &bytes)
{
    QFile opened(path(name));
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

QStringList TestJournal::names(const QString &folder) const
{
    return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestJournal::bringsBackWhatItWasGiven()
{
    fill(1);
    const auto content = readAnew();
    QVERIFY(content);
    QCOMPARE(content->sessions, {sampleRecord()});
    QCOMPARE(content->sessions.first().started.offsetFromUtc(), 3600);
    QCOMPARE(content->sessions.first().hurts.first().when.offsetFromUtc(), 3600);
    QVERIFY(content->damaged.isEmpty());
}

void TestJournal::bringsBackWhatNobodyAnswered()
{
    SessionRecord record = sampleRecord();
    record.finished = false;
    record.discomfortBefore = {};
    record.discomfortAfter = {};
    record.held.clear();
    record.hurts.first().score = {};
    record.hurts.first().where = {};
    record.routineId.clear();
    QVERIFY(Journal(*m_folder).save(record));
    QCOMPARE(readAnew()->sessions, {record});
}

void TestJournal::bringsBackTheNewestFirst()
{
    fill(5);
    QCOMPARE(readAnew()->sessions, sampleRecords(5));
}

void TestJournal::aLaterWordTakesThePlaceOfTheEarlier()
{
    SessionRecord record = sampleRecord();
    record.finished = false;
    record.held.resize(1);
    Journal journal(*m_folder);
    QVERIFY(journal.save(record));
    QVERIFY(journal.save(sampleRecord(1)));
    QVERIFY(journal.save(sampleRecord()));
    QCOMPARE(journal.read()->sessions, sampleRecords(2));
    QCOMPARE(ask(u"SELECT count(*) FROM held"_s).toInt(), 6);
}

void TestJournal::findsASessionByItsId()
{
    fill(3);
    Journal journal(*m_folder);
    QCOMPARE(*journal.find(sampleRecord(1).id), std::optional(sampleRecord(1)));
    QCOMPARE(*journal.find(u"unknown"_s), std::nullopt);
}

void TestJournal::askingAloneMakesNoFile()
{
    QCOMPARE(*readAnew(), JournalContent());
    QVERIFY(!QFile::exists(file()));
}

void TestJournal::nobodyElseMayRead()
{
    const mode_t before = ::umask(0);
    Journal journal(*m_folder);
    const bool isDone = journal.save(sampleRecord()) && journal.backUp(QDate(2026, 1, 1));
    ::umask(before);
    QVERIFY(isDone);
    struct stat status = {};
    for (const QString &name :
         {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s, u"backups/journal-2026-01-01.db"_s}) {
        QCOMPARE(::stat(qPrintable(path(name)), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
    QCOMPARE(::stat(qPrintable(path(u"backups"_s)), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700U);
}

void TestJournal::theFileSaysWhoseItIs()
{
    fill(1);
    QCOMPARE(ask(u"PRAGMA application_id"_s).toInt(), 0x556e6b6e);
    QCOMPARE(ask(u"PRAGMA user_version"_s).toInt(), JournalSchema::newestVersion());
    QCOMPARE(ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

void TestJournal::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a score of 11") << u"UPDATE session SET discomfort_after = 11"_s;
    QTest::newRow("a word for a number") << u"UPDATE session SET planned = 'long'"_s;
    QTest::newRow("half a checksum") << u"UPDATE session SET checksum = x'00'"_s;
    QTest::newRow("an unknown side") << u"UPDATE held SET side = 'up'"_s;
    QTest::newRow("time held below 0") << u"UPDATE held SET held = -1"_s;
    QTest::newRow("no day") << u"UPDATE session SET local_date = 'today'"_s;
}

void TestJournal::refusesWhatCannotBe()
{
    QFETCH(const QString, sql);
    fill(1);
    Database database(file());
    QVERIFY(database.open(Database::Access::ReadWrite));
    QVERIFY(!database.run(sql));
}

/// Journals that are out there carry them.
void TestJournal::aChecksumNeverChanges()
{
    QCOMPARE(checksumOf(sampleRecord()).toHex(),
             QByteArray("16dad765fddb12bf03a5b23960c8b11070bc77656975c112fcf994189dbbd23a"));
    SessionRecord other = sampleRecord();
    other.held.last().held += 1ms;
    QVERIFY(checksumOf(other) != checksumOf(sampleRecord()));
}

void TestJournal::anotherFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sql");
    QTest::newRow("garbage") << QByteArray("this is no journal at all").repeated(1000) << QString();
    QTest::newRow("zeros") << QByteArray(8192, '\0') << QString();
    QTest::newRow("a file of another program") << QByteArray() << u"CREATE TABLE recipe (name)"_s;
}

void TestJournal::anotherFileIsKeptAside()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sql);
    put(u"journal.db"_s, content);
    if (!sql.isEmpty())
        change(sql);
    const QByteArray before = bytes(u"journal.db"_s);

    Journal journal(*m_folder);
    QVERIFY(journal.save(sampleRecord()));

    QCOMPARE(bytes(u"journal.db.damaged"_s), before);
    QCOMPARE(journal.read()->sessions, {sampleRecord()});
    const QStringList notes = journal.takeNotes();
    QCOMPARE(notes.size(), 2);
    QVERIFY2(notes.first().contains(path(u"journal.db.damaged"_s)), qPrintable(notes.first()));
    QVERIFY(journal.takeNotes().isEmpty());
}

void TestJournal::aNewerJournalIsLeftAlone()
{
    fill(1);
    change(u"PRAGMA user_version = 1000"_s);
    const QByteArray before = bytes(u"journal.db"_s);
    const Result<void> saved = Journal(*m_folder).save(sampleRecord(1));
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, u"The journal %1 was written by a newer Unknot"_s.arg(file()));
    QCOMPARE(bytes(u"journal.db"_s), before);
}

void TestJournal::aChangedRowIsReportedAndNotUsed()
{
    fill(3);
    change(u"UPDATE held SET held = held + 1 WHERE session = 2 AND position = 1"_s);
    const auto content = readAnew();
    QVERIFY(content);
    QCOMPARE(content->sessions, QVector<SessionRecord>({sampleRecord(2), sampleRecord(0)}));
    QCOMPARE(content->damaged, {2});
}

/// Whatever bit a disk turns over: a session is as it was, or someone hears about it.
void TestJournal::noFlippedBitGoesUnseen()
{
    constexpr int days = 20;
    fill(days);
    const QByteArray sound = bytes(u"journal.db"_s);
    const QVector<SessionRecord> records = sampleRecords(days);
    QRandomGenerator random(5);
    int harmless = 0;
    for (int round = 0; round < 200; ++round) {
        init();
        QByteArray flipped = sound;
        const qsizetype place = random.bounded(int(flipped.size()));
        flipped[place] = char(flipped[place] ^ (1 << random.bounded(8)));
        put(u"journal.db"_s, flipped);

        Journal journal(*m_folder);
        const auto content = journal.read();
        const bool isSaid = !content || !content->damaged.isEmpty() || !journal.takeNotes().isEmpty();
        if (!content)
            continue;
        for (const SessionRecord &session : content->sessions)
            QVERIFY2(records.contains(session), qPrintable(u"byte %1"_s.arg(place)));
        QVERIFY2(isSaid || content->sessions.size() == days, qPrintable(u"byte %1"_s.arg(place)));
        harmless += isSaid ? 0 : 1;
    }
    QVERIFY(harmless < 200);
}

void TestJournal::wholeRowsOfADamagedFileComeBack()
{
    fill(200);
    QByteArray damaged = bytes(u"journal.db"_s);
    // A page in the middle of what was held.
    const qsizetype page = damaged.indexOf("Calf stretch", damaged.size() / 2) / 4096 * 4096;
    damaged.replace(page, 4096, QByteArray(4096, 'x'));
    put(u"journal.db"_s, damaged);
    Journal journal(*m_folder);
    const auto content = journal.read();
    QVERIFY(content);
    QVERIFY2(content->sessions.size() > 50, qPrintable(QString::number(content->sessions.size())));
    QVERIFY(content->sessions.size() < 200);
    const QStringList notes = journal.takeNotes();
    QVERIFY(QFile::exists(path(u"journal.db.damaged"_s)));
    QVERIFY2(notes.at(1).startsWith(QString::number(content->sessions.size())), qPrintable(notes.at(1)));
}

void TestJournal::saysWhoKeepsItBusy()
{
    fill(1);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"keep-busy"_s, m_dir->path()});
    QVERIFY(other.waitForReadyRead());

    Journal journal(*m_folder);
    QElapsedTimer timer;
    timer.start();
    const Result<void> saved = journal.save(sampleRecord(1));
    QVERIFY(!saved);
    QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(saved.error().message,
             u"The journal %1 cannot be used: tst_journal (process %2) is using it"_s.arg(
                 file(), QString::number(other.processId())));

    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(journal.save(sampleRecord(1)));
    QCOMPARE(journal.read()->sessions, sampleRecords(2));
}

void TestJournal::aFullDiskLosesNothingThatWasSaved()
{
    const QString folder = path(u"small"_s);
    QVERIFY(QDir().mkdir(folder));
    SmallDisk disk(folder, 400);
    if (!disk.isThere())
        QSKIP("only root may mount a disk");
    m_folder = *DataFolder::open(folder);
    Journal journal(*m_folder);
    int saved = 0;
    Result<void> last = journal.save(sampleRecord(saved));
    while (last && saved < 2000)
        last = journal.save(sampleRecord(++saved));
    QVERIFY(!last);
    QVERIFY2(saved > 10, qPrintable(QString::number(saved)));
    QVERIFY2(last.error().message.endsWith(u": No space left on device"), qPrintable(last.error().message));
    QCOMPARE(last.error().cause, Failure::Cause::Machine);
    QCOMPARE(journal.read()->sessions, sampleRecords(saved));
    QCOMPARE(readAnew()->sessions, sampleRecords(saved));
}

void TestJournal::aKilledWriterLosesNothingThatWasSaved()
{
    int next = 0;
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"write"_s, m_dir->path(), QString::number(next)});
        QByteArray acknowledged;
        const int enough = 1 + random.bounded(30);
        while (acknowledged.count('\n') < enough && writer.waitForReadyRead())
            acknowledged += writer.readAll();
        ::kill(pid_t(writer.processId()), SIGKILL);
        writer.waitForFinished();
        acknowledged += writer.readAll();

        const int last = acknowledged.trimmed().split('\n').last().toInt();
        const auto content = readAnew();
        QVERIFY2(content, content ? "" : qPrintable(content.error().message));
        QVERIFY(content->damaged.isEmpty());
        // One more may have reached the disk before the word of it came through.
        const int found = int(content->sessions.size());
        QVERIFY2(found == last + 1 || found == last + 2, qPrintable(u"%1 of %2"_s.arg(found).arg(last + 1)));
        QCOMPARE(content->sessions, sampleRecords(found));
        next = found;
    }
}

void TestJournal::aNetworkFolderTakesTheOlderWay()
{
    Journal journal(*m_folder, Journal::Disk::Network);
    QVERIFY(journal.save(sampleRecord()));
    QCOMPARE(ask(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    QVERIFY(!QFile::exists(file() + u"-wal"_s));
    QCOMPARE(journal.takeNotes().size(), 1);
}

void TestJournal::backsUpOnceADay()
{
    Journal journal(*m_folder);
    QVERIFY(journal.save(sampleRecord(0)));
    QVERIFY(journal.backUp(QDate(2026, 1, 1)));
    const QByteArray first = bytes(u"backups/journal-2026-01-01.db"_s);
    QVERIFY(!first.isEmpty());
    QVERIFY(journal.save(sampleRecord(1)));
    QVERIFY(journal.backUp(QDate(2026, 1, 1)));
    QCOMPARE(bytes(u"backups/journal-2026-01-01.db"_s), first);
    QCOMPARE(names(u"backups"_s), {u"journal-2026-01-01.db"_s});
}

void TestJournal::keepsTheLastBackups()
{
    Journal journal(*m_folder);
    for (int day = 0; day < 5; ++day) {
        QVERIFY(journal.save(sampleRecord(day)));
        QVERIFY(journal.backUp(QDate(2026, 1, 1).addDays(day)));
    }
    QCOMPARE(
        names(u"backups"_s),
        QStringList({u"journal-2026-01-03.db"_s, u"journal-2026-01-04.db"_s, u"journal-2026-01-05.db"_s}));
}

void TestJournal::keepsOldBackupsWhileARowIsDamaged()
{
    Journal journal(*m_folder);
    for (int day = 0; day < 5; ++day) {
        QVERIFY(journal.save(sampleRecord(day)));
        if (day == 1)
            change(u"UPDATE session SET steps = 7 WHERE number = 1"_s);
        QVERIFY(journal.backUp(QDate(2026, 1, 1).addDays(day)));
    }
    QCOMPARE(names(u"backups"_s).size(), 5);
}

void TestJournal::comesBackFromTheNewestGoodBackup()
{
    {
        Journal journal(*m_folder);
        for (int day = 0; day < 3; ++day) {
            QVERIFY(journal.save(sampleRecord(day)));
            QVERIFY(journal.backUp(QDate(2026, 1, 1).addDays(day)));
        }
        QVERIFY(journal.save(sampleRecord(3)));
    }
    put(u"journal.db"_s, "garbage");
    put(u"backups/journal-2026-01-03.db"_s, "garbage too");

    Journal journal(*m_folder);
    QCOMPARE(journal.read()->sessions, sampleRecords(2));
    QCOMPARE(journal.takeNotes().size(), 2);
    QVERIFY(journal.save(sampleRecord(2)));
    QCOMPARE(readAnew()->sessions, sampleRecords(3));
}

void TestJournal::erasesEveryTrace()
{
    put(u"journal.db"_s, "garbage about Calf stretch");
    Journal journal(*m_folder);
    QVERIFY(journal.save(sampleRecord()));
    QVERIFY(journal.backUp(QDate(2026, 1, 1)));
    QVERIFY(journal.eraseAll());
    QCOMPARE(journal.read()->sessions, QVector<SessionRecord>());
    QVERIFY(names(u"backups"_s).isEmpty());
    for (const QString &name : names())
        QVERIFY2(!bytes(name).contains("Calf stretch"), qPrintable(name));
    QVERIFY(journal.save(sampleRecord(1)));
}

namespace {

/// Writes sessions until it is killed, and names each one that is safe.
void writeSessions(const DataFolder &folder, int first)
{
    Journal journal(folder);
    for (int day = first; journal.save(sampleRecord(day)); ++day) {
        std::printf("%d\n", day);
        std::fflush(stdout);
    }
}

void keepBusy(const DataFolder &folder)
{
    Database database(folder.file(u"journal.db"_s));
    if (database.open(Database::Access::ReadWrite) && database.run(u"BEGIN EXCLUSIVE"_s)) {
        std::printf("busy\n");
        std::fflush(stdout);
        ::pause();
    }
}

} // namespace

/// The test is also the other program that it needs.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write") {
        writeSessions(*DataFolder::open(arguments.at(2)), arguments.at(3).toInt());
        return 1;
    }
    if (arguments.value(1) == u"keep-busy") {
        keepBusy(*DataFolder::open(arguments.at(2)));
        return 1;
    }
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
