// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atomicsave.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestAtomicSave : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesWhatItWasGiven_data();
    void writesWhatItWasGiven();
    void takesThePlaceOfTheOldFile();
    void nobodyElseMayRead();
    void followsALinkToItsFile();
    void refusesALinkThatPointsNowhere();
    void refusesWhatIsNoOrdinaryFile_data();
    void refusesWhatIsNoOrdinaryFile();
    void saysWhyAFolderCannotBeUsed();
    void aFullDiskLeavesTheOldFile();
    void aReadOnlyDiskLeavesTheOldFile();
    void aWriteCutShortLeavesTheOldFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files(const QString &folder) const;
    static QByteArray content(const QString &file);
    static void put(const QString &file, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicSave::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QStringList TestAtomicSave::files(const QString &folder) const
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray TestAtomicSave::content(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("unreadable");
}

void TestAtomicSave::put(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

void TestAtomicSave::writesWhatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("{}\n");
    QTest::newRow("any bytes") << QByteArray("\0\r\n\xff", 4);
    QTest::newRow("five megabytes") << QByteArray(5'000'000, 'x');
}

void TestAtomicSave::writesWhatItWasGiven()
{
    QFETCH(const QByteArray, bytes);
    const Result<void> saved = saveAtomically(path(u"new.json"_s), bytes);
    QVERIFY2(saved, qPrintable(saved.error().message));
    QCOMPARE(content(path(u"new.json"_s)), bytes);
    QCOMPARE(files(m_folder->path()), QStringList{u"new.json"_s});
}

void TestAtomicSave::takesThePlaceOfTheOldFile()
{
    put(path(u"file"_s), "the old one, which is longer");
    QVERIFY(saveAtomically(path(u"file"_s), "the new one"));
    QCOMPARE(content(path(u"file"_s)), "the new one");
}

void TestAtomicSave::nobodyElseMayRead()
{
    const mode_t before = ::umask(0);
    put(path(u"file"_s), "open to all");
    QVERIFY(QFile::setPermissions(path(u"file"_s), QFile::Permissions::fromInt(0x6666)));
    const Result<void> saved = saveAtomically(path(u"file"_s), "private");
    ::umask(before);
    QVERIFY(saved);
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path(u"file"_s)), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
}

void TestAtomicSave::followsALinkToItsFile()
{
    put(path(u"target"_s), "old");
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    QVERIFY(saveAtomically(path(u"link"_s), "new"));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(content(path(u"target"_s)), "new");
}

void TestAtomicSave::refusesALinkThatPointsNowhere()
{
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
    const Result<void> saved = saveAtomically(path(u"link"_s), "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().message,
             path(u"link"_s) + u" could not be saved: it is a link that points nowhere"_s);
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QVERIFY(!QFile::exists(path(u"nowhere"_s)));
}

void TestAtomicSave::refusesWhatIsNoOrdinaryFile_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a device") << u"/dev/full"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
}

void TestAtomicSave::refusesWhatIsNoOrdinaryFile()
{
    QFETCH(const QString, target);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
    const QString file = QDir(m_folder->path()).absoluteFilePath(target);
    const Result<void> saved = saveAtomically(file, "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, file + u" could not be saved: it is not an ordinary file"_s);
    QVERIFY(QFile::exists(file));
    QVERIFY(!QFileInfo(file).isFile());
}

void TestAtomicSave::saysWhyAFolderCannotBeUsed()
{
    put(path(u"file"_s), "not a folder");
    const QString below = path(u"file/new.json"_s);
    const Result<void> saved = saveAtomically(below, "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, below + u" could not be saved: Not a directory"_s);
    QCOMPARE(saved.error().cause, Failure::Cause::Machine);
    QCOMPARE(content(path(u"file"_s)), "not a folder");
}

void TestAtomicSave::aFullDiskLeavesTheOldFile()
{
    SmallDisk disk(m_folder->path());
    if (!disk.isThere())
        QSKIP("only root may mount a disk");
    QVERIFY(saveAtomically(path(u"file"_s), "old"));
    const Result<void> saved = saveAtomically(path(u"file"_s), QByteArray(200'000, 'x'));
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, path(u"file"_s) + u" could not be saved: No space left on device"_s);
    QCOMPARE(saved.error().cause, Failure::Cause::Machine);
    QCOMPARE(content(path(u"file"_s)), "old");
    QCOMPARE(files(m_folder->path()), QStringList{u"file"_s});
}

void TestAtomicSave::aReadOnlyDiskLeavesTheOldFile()
{
    SmallDisk disk(m_folder->path());
    if (!disk.isThere())
        QSKIP("only root may mount a disk");
    QVERIFY(saveAtomically(path(u"file"_s), "old"));
    QVERIFY(disk.makeReadOnly());
    const Result<void> saved = saveAtomically(path(u"file"_s), "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, path(u"file"_s) + u" could not be saved: Read-only file system"_s);
    QCOMPARE(content(path(u"file"_s)), "old");
}

/// Without a disk of our own: files may not grow beyond a limit, as on a disk that fills up meanwhile.
void TestAtomicSave::aWriteCutShortLeavesTheOldFile()
{
    QVERIFY(saveAtomically(path(u"file"_s), "old"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{100'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> saved = saveAtomically(path(u"file"_s), QByteArray(200'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, path(u"file"_s) + u" could not be saved: File too large"_s);
    QCOMPARE(content(path(u"file"_s)), "old");
    QCOMPARE(files(m_folder->path()), QStringList{u"file"_s});
}

QTEST_GUILESS_MAIN(TestAtomicSave)
#include "tst_atomicsave.moc"
