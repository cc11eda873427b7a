// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journalcsv.h"
#include "core/sessionrecordjson.h"
#include "storage/datafolder.h"
#include "storage/journal.h"
#include "support/samplerecords.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The real program, asked for a journal.
class TestJournalCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anEmptyJournalIsAHeaderOrAnEmptyArray();
    void tellsWhatWasDoneTheEarliestFirst();
    void writesAFile();
    void leavesOutDamagedEntriesAndSaysSo();
    void anUnreadableJournalIsTheMachinesFault();
    void readsWhileAnotherProgramWrites();
    void aKilledSessionLeavesWhatWasDone();

private:
    void run(QStringList arguments);
    void fill(int days);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
    QByteArray m_out;
    QString m_errors;
    int m_exitCode = -1;
};

void TestJournalCommand::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = *DataFolder::open(m_dir->path());
}

void TestJournalCommand::run(QStringList arguments)
{
    arguments = QStringList{u"journal"_s, u"--data-dir"_s, m_dir->path()} + arguments;
    QProcess process;
    process.start(QStringLiteral(UNKNOT_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(60'000));
    m_out = process.readAllStandardOutput();
    m_errors = QString::fromUtf8(process.readAllStandardError());
    m_exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestJournalCommand::fill(int days)
{
    Journal journal(*m_folder);
    for (int day = 0; day < days; ++day)
        QVERIFY(journal.save(sampleRecord(day)));
}

void TestJournalCommand::anEmptyJournalIsAHeaderOrAnEmptyArray()
{
    run({u"--csv"_s});
    QCOMPARE(m_out, journalCsv({}));
    QCOMPARE(m_exitCode, 0);
    run({u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(m_out), QJsonDocument(QJsonArray()));
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(m_errors, QString());
}

void TestJournalCommand::tellsWhatWasDoneTheEarliestFirst()
{
    fill(2);
    run({u"--csv"_s});
    QCOMPARE(m_out, journalCsv({sampleRecord(0), sampleRecord(1)}));
    run({u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(m_out).array(), toJson({sampleRecord(0), sampleRecord(1)}));
    QCOMPARE(m_exitCode, 0);
}

void TestJournalCommand::writesAFile()
{
    fill(1);
    const QString path = m_dir->filePath(u"journal.csv"_s);
    run({u"--csv"_s, u"-o"_s, path});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(m_out, QByteArray());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), journalCsv({sampleRecord()}));
    run({u"--csv"_s, u"-o"_s, u"/no/such/folder/journal.csv"_s});
    QCOMPARE(m_exitCode, 3);
}

void TestJournalCommand::leavesOutDamagedEntriesAndSaysSo()
{
    fill(3);
    {
        Database database(m_folder->file(u"journal.db"_s));
        QVERIFY(database.open(Database::Access::ReadWrite));
        QVERIFY(database.run(u"UPDATE session SET practised = practised + 1 WHERE number = 2"_s));
    }
    run({u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(m_out).array(), toJson({sampleRecord(0), sampleRecord(2)}));
    QCOMPARE(m_errors, u"Entry 2 of the journal is damaged and left out\n"_s);
    QCOMPARE(m_exitCode, 3);
}

void TestJournalCommand::anUnreadableJournalIsTheMachinesFault()
{
    QVERIFY(QDir().mkdir(m_folder->file(u"journal.db"_s)));
    run({u"--csv"_s});
    QCOMPARE(m_exitCode, 3);
    QCOMPARE(m_out, QByteArray());
    QVERIFY2(m_errors.startsWith(u"The journal "), qPrintable(m_errors));
}

void TestJournalCommand::readsWhileAnotherProgramWrites()
{
    fill(1);
    Database other(m_folder->file(u"journal.db"_s));
    QVERIFY(other.open(Database::Access::ReadWrite));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    run({u"--csv"_s});
    QCOMPARE(m_out, journalCsv({sampleRecord()}));
    QCOMPARE(m_exitCode, 0);
}

/// As many phases as the program has said are safe.
void TestJournalCommand::aKilledSessionLeavesWhatWasDone()
{
    QProcess session;
    session.start(QStringLiteral(UNKNOT_PROGRAM),
                  {u"start"_s, u"five-deep-breaths"_s, u"--data-dir"_s, m_dir->path(), u"--speed"_s, u"10"_s,
                   u"--ack-fd"_s, u"1"_s});
    QByteArray acknowledged;
    while (acknowledged.count('\n') < 5 && session.waitForReadyRead(60'000))
        acknowledged += session.readAllStandardOutput();
    session.kill();
    QVERIFY(session.waitForFinished());
    QVERIFY2(acknowledged.count('\n') >= 5, acknowledged.constData());

    run({u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    const QJsonArray sessions = QJsonDocument::fromJson(m_out).array();
    QCOMPARE(sessions.size(), 1);
    const QJsonValue record = sessions.first();
    QVERIFY(acknowledged.contains(record[u"id"_s].toString().toUtf8()));
    QCOMPARE(record[u"finished"_s].toBool(true), false);
    QVERIFY(record[u"practisedSeconds"_s].toDouble() > 0);
    QVERIFY(record[u"held"_s][0][u"seconds"_s].toDouble() > 0);
}

QTEST_GUILESS_MAIN(TestJournalCommand)
#include "tst_journalcommand.moc"
