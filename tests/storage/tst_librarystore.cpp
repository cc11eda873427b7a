// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/librarystore.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

/// The library that is built in, and files of a person's beside it.
class TestLibraryStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bringsWhatIsBuiltIn();
    void staysEnglishWithoutATranslation();
    void addsThePersonsOwn();
    void leavesOutADamagedFileAndNamesIt();
    void neverReplacesWhatIsBuiltIn();
    void idsAreSharedByNoTwo();
    void opensAnExerciseAsARoutineOfItself();
    void opensARoutineFromAnywhere();
    void opensNothingThatIsNoFile_data();
    void opensNothingThatIsNoFile();
    void checksRoutinesWithTheExercisesBesideThem();
    void checksBuiltInFilesAsWell();
    void namesWhatIsWrongInEachFile();

private:
    QString put(const QString &name, const QByteArray &bytes);
    static QByteArray builtInFile(const QString &path);
    /// A built-in exercise under another id.
    static QByteArray ownExercise(const QByteArray &id);
    static QByteArray ownRoutine(const QByteArray &id, const QByteArray &exercise);
    LibraryStore::Loaded load();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
};

void TestLibraryStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const Result<DataFolder> folder = DataFolder::open(m_dir->filePath(u"own"_s));
    QVERIFY(folder);
    m_folder = *folder;
}

QString TestLibraryStore::put(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->file(name);
    return saveAtomically(path, bytes) ? path : QString();
}

QByteArray TestLibraryStore::builtInFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestLibraryStore::ownExercise(const QByteArray &id)
{
    QJsonObject object =
        QJsonDocument::fromJson(builtInFile(u":/library/exercises/chin-tuck-supine.json"_s)).object();
    object.insert(u"id"_s, QString::fromLatin1(id));
    return QJsonDocument(object).toJson();
}

QByteArray TestLibraryStore::ownRoutine(const QByteArray &id, const QByteArray &exercise)
{
    return R"({"id":")" + id
        + R"(","name":"Mine","intro":"For me.","regions":["neck"],"steps":[{"exercise":")" + exercise
        + R"("}],"sources":[]})";
}

LibraryStore::Loaded TestLibraryStore::load()
{
    const Result<LibraryStore::Loaded> loaded = LibraryStore::load(*m_folder);
    return loaded ? *loaded : LibraryStore::Loaded{{}, {loaded.error()}};
}

void TestLibraryStore::bringsWhatIsBuiltIn()
{
    const Result<Library> library = LibraryStore::builtIn();
    QVERIFY2(library, library ? "" : qPrintable(library.error().message));
    QVERIFY(library->exercise(u"chin-tuck-supine"_s));
    QVERIFY(library->routine(u"knot-six"_s));
    QVERIFY(!library->safety().shortDisclaimer.isEmpty());
    QVERIFY(!library->muscles().isEmpty());
    QVERIFY(!library->sources().isEmpty());
}

void TestLibraryStore::staysEnglishWithoutATranslation()
{
    const Result<Library> english = LibraryStore::builtIn();
    const Result<Library> other = LibraryStore::builtIn(u"xx"_s);
    QVERIFY(english && other);
    QCOMPARE(other->exercises(), english->exercises());
}

void TestLibraryStore::addsThePersonsOwn()
{
    put(u"exercises/mine.json"_s, ownExercise("my-tuck"));
    put(u"routines/mine.json"_s, ownRoutine("my-routine", "my-tuck"));
    put(u"routines/notes.txt"_s, "not for us");
    const LibraryStore::Loaded loaded = load();
    QCOMPARE(loaded.problems, QVector<Failure>());
    QVERIFY(loaded.library.exercise(u"my-tuck"_s));
    QVERIFY(loaded.library.routine(u"my-routine"_s));
    QVERIFY(loaded.library.routine(u"knot-six"_s));
}

void TestLibraryStore::leavesOutADamagedFileAndNamesIt()
{
    const QString damaged = put(u"exercises/a-damaged.json"_s, ownExercise("lost").left(200));
    put(u"exercises/b-sound.json"_s, ownExercise("my-tuck"));
    const QString unknown = put(u"routines/mine.json"_s, ownRoutine("my-routine", "lost"));
    const LibraryStore::Loaded loaded = load();
    QVERIFY(loaded.library.exercise(u"my-tuck"_s));
    QVERIFY(!loaded.library.exercise(u"lost"_s));
    QCOMPARE(loaded.problems.size(), 2);
    QVERIFY(loaded.problems.first().message.startsWith(damaged + u": line "_s));
    QVERIFY(loaded.problems.last().message.startsWith(unknown
                                                      + u": /steps/0/exercise: expected a known exercise"_s));
    QVERIFY(QFile::exists(damaged));
}

void TestLibraryStore::neverReplacesWhatIsBuiltIn()
{
    const QString path = put(u"exercises/mine.json"_s, ownExercise("glute-bridge"));
    const LibraryStore::Loaded loaded = load();
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.problems.first().message,
             path + u": /id: expected an id that no other exercise or routine has, found \"glute-bridge\""_s);
    const Result<Library> builtIn = LibraryStore::builtIn();
    QVERIFY(builtIn);
    QCOMPARE(*loaded.library.exercise(u"glute-bridge"_s), *builtIn->exercise(u"glute-bridge"_s));
}

void TestLibraryStore::idsAreSharedByNoTwo()
{
    put(u"exercises/mine.json"_s, ownExercise("my-own"));
    put(u"routines/mine.json"_s, ownRoutine("my-own", "glute-bridge"));
    const LibraryStore::Loaded loaded = load();
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY(loaded.library.exercise(u"my-own"_s));
    QVERIFY(!loaded.library.routine(u"my-own"_s));
}

void TestLibraryStore::opensAnExerciseAsARoutineOfItself()
{
    Library library = *LibraryStore::builtIn();
    const Result<Routine> routine = LibraryStore::open(put(u"any.json"_s, ownExercise("my-tuck")), library);
    QVERIFY2(routine, routine ? "" : qPrintable(routine.error().message));
    QVERIFY(library.exercise(u"my-tuck"_s));
    QCOMPARE(*routine, routineOf(*library.exercise(u"my-tuck"_s)));
}

void TestLibraryStore::opensARoutineFromAnywhere()
{
    Library library = *LibraryStore::builtIn();
    const Result<Routine> routine =
        LibraryStore::open(put(u"any.json"_s, ownRoutine("mine", "glute-bridge")), library);
    QVERIFY(routine);
    QCOMPARE(routine->steps.first().exerciseId, u"glute-bridge"_s);
}

void TestLibraryStore::opensNothingThatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing there") << u"nowhere.json"_s << u"there is no such file"_s;
    QTest::newRow("a folder") << u"exercises"_s << u"it is not an ordinary file"_s;
    QTest::newRow("a device that never ends") << u"/dev/zero"_s << u"it is not an ordinary file"_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << u"it is not an ordinary file"_s;
    QTest::newRow("too large a file") << u"large"_s << u"expected at most 10 MB, found more"_s;
}

void TestLibraryStore::opensNothingThatIsNoFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, problem);
    QCOMPARE(::mkfifo(qPrintable(m_folder->file(u"pipe"_s)), 0600), 0);
    QFile large(m_folder->file(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(1'000'000'000'000));

    Library library;
    const QString path = QDir(m_folder->path()).absoluteFilePath(name);
    const Result<Routine> routine = LibraryStore::open(path, library);
    QVERIFY(!routine);
    QVERIFY2(routine.error().message.endsWith(name + u": "_s + problem), qPrintable(routine.error().message));
    QCOMPARE(routine.error().cause, Failure::Cause::Input);
}

void TestLibraryStore::checksRoutinesWithTheExercisesBesideThem()
{
    const QString exercise = put(u"e.json"_s, ownExercise("my-tuck"));
    const QString routine = put(u"r.json"_s, ownRoutine("mine", "my-tuck"));
    const Library library = *LibraryStore::builtIn();
    QCOMPARE(LibraryStore::check({routine, exercise}, library), QVector<Failure>());
    QCOMPARE(LibraryStore::check({routine}, library).size(), 1);
}

void TestLibraryStore::checksBuiltInFilesAsWell()
{
    const QString path = put(u"e.json"_s, builtInFile(u":/library/exercises/glute-bridge.json"_s));
    QCOMPARE(LibraryStore::check({path}, *LibraryStore::builtIn()), QVector<Failure>());
}

void TestLibraryStore::namesWhatIsWrongInEachFile()
{
    const QString broken = put(u"broken.json"_s, "{");
    const QString sound = put(u"sound.json"_s, ownExercise("my-tuck"));
    const QString missing = m_folder->file(u"missing.json"_s);
    const QVector<Failure> problems = LibraryStore::check({broken, sound, missing}, *LibraryStore::builtIn());
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.at(0).message.startsWith(missing));
    QVERIFY(problems.at(1).message.startsWith(broken));
}

QTEST_GUILESS_MAIN(TestLibraryStore)
#include "tst_librarystore.moc"
