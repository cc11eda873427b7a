// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datafolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestDataFolder : public QObject
{
    Q_OBJECT

private slots:
    void isMadeForItsOwnerAlone();
    void isInTheUsualPlaceUnlessToldOtherwise();
    void leavesAFolderThatIsThereAsItIs();
    void cannotBeAFile();
    void cannotBeBelowAFile();
};

static uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 0777U : 0U;
}

void TestDataFolder::isMadeForItsOwnerAlone()
{
    const QTemporaryDir dir;
    const mode_t before = ::umask(0);
    const Result<DataFolder> folder = DataFolder::open(dir.filePath(u"deep/own"_s));
    ::umask(before);
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().message));
    QCOMPARE(folder->path(), dir.filePath(u"deep/own"_s));
    QCOMPARE(modeOf(folder->path()), 0700U);
    QCOMPARE(modeOf(folder->exercises()), 0700U);
    QCOMPARE(modeOf(folder->routines()), 0700U);
    QCOMPARE(folder->file(u"settings.json"_s), dir.filePath(u"deep/own/settings.json"_s));
}

void TestDataFolder::isInTheUsualPlaceUnlessToldOtherwise()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    const Result<DataFolder> folder = DataFolder::open();
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(folder);
    QCOMPARE(folder->path(), home.filePath(u"org.unknot.Unknot"_s));
    QCOMPARE(modeOf(folder->path()), 0700U);
}

void TestDataFolder::leavesAFolderThatIsThereAsItIs()
{
    const QTemporaryDir dir;
    QCOMPARE(::chmod(qPrintable(dir.path()), 0755), 0);
    QVERIFY(DataFolder::open(dir.path()));
    QCOMPARE(modeOf(dir.path()), 0755U);
}

void TestDataFolder::cannotBeAFile()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<DataFolder> folder = DataFolder::open(file.fileName());
    QVERIFY(!folder);
    QCOMPARE(folder.error().message,
             u"The folder %1 cannot be used: it is not a folder"_s.arg(file.fileName()));
    QCOMPARE(folder.error().cause, Failure::Cause::Machine);
}

void TestDataFolder::cannotBeBelowAFile()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString below = file.fileName() + u"/own"_s;
    const Result<DataFolder> folder = DataFolder::open(below);
    QVERIFY(!folder);
    QCOMPARE(folder.error().message, u"The folder %1 cannot be used: it could not be made"_s.arg(below));
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
