// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/libraryfilereader.h"
#include "support/englishplurals.h"
#include "support/samplefiles.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

/// Files as strangers write them, each with the message that a person gets to read.
class TestLibraryFileReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void readsAnExercise();
    void readsARoutine();
    void tellsExercisesFromRoutines();

    void refusesAnExercise_data();
    void refusesAnExercise();
    void refusesARoutine_data();
    void refusesARoutine();
    void refusesWhatIsNeither();
    void namesEveryProblemOnALineOfItsOwn();
    void endsAListOfProblems();
    void theSchemaRefusesWhatReadingLetsThrough();
    void anotherFloorMayHaveItsRule();

private:
    static JsonSchema schema(const QString &name);

    EnglishPlurals m_plurals;
    Library m_library = sampleLibrary();
    LibraryFileReader m_reader{schema(u"exercise"_s), schema(u"routine"_s)};
};

JsonSchema TestLibraryFileReader::schema(const QString &name)
{
    QFile file(QStringLiteral(UNKNOT_SCHEMA_DIR) + u'/' + name + u".schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema %s", qPrintable(name));
    return JsonSchema(file.readAll());
}

void TestLibraryFileReader::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void TestLibraryFileReader::readsAnExercise()
{
    const Result<Exercise> read = m_reader.exercise({u"my.json"_s, exerciseFile()}, m_library);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->id, u"knot-press"_s);
    QCOMPARE(read->technique, Technique::PressureRelease);
    QCOMPARE(read->steps.size(), 3);
    const Holds dose{.hold = 20s,
                     .holdRange = Range<std::chrono::milliseconds>{5s, 30s},
                     .move = 0s,
                     .repetitions = 2,
                     .rest = 10s,
                     .sets = 1,
                     .setRest = 0s};
    QCOMPARE(std::get<Holds>(read->dose), dose);
    QCOMPARE(read->frequency.timesPerDay->most, 3);
    QCOMPARE(read->harder, QString());
}

void TestLibraryFileReader::readsARoutine()
{
    const Result<Routine> read = m_reader.routine({u"my.json"_s, routineFile()}, m_library);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->steps.size(), 2);
    const RoutineStep &press = read->steps.first();
    Holds dose = std::get<Holds>(m_library.exercise(u"calf-press"_s)->dose);
    dose.hold = 10s;
    QCOMPARE(std::get<Holds>(press.dose), dose);
    QCOMPARE(press.sides, Sides::One);
    QCOMPARE(press.note, u"Gently."_s);
    QVERIFY(read->steps.last().dose == m_library.exercise(u"calf-stretch"_s)->dose);
    QCOMPARE(read->frequency.daysPerWeek, std::nullopt);
}

void TestLibraryFileReader::tellsExercisesFromRoutines()
{
    const auto exercise = m_reader.either({u"my.json"_s, exerciseFile()}, m_library);
    QVERIFY(exercise && std::holds_alternative<Exercise>(*exercise));
    const auto routine = m_reader.either({u"my.json"_s, routineFile()}, m_library);
    QVERIFY(routine && std::holds_alternative<Routine>(*routine));
}

void TestLibraryFileReader::refusesAnExercise_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QByteArray &part, const QByteArray &replacement,
                        const char *message) {
        QTest::newRow(name) << part << replacement << QString::fromUtf8(message);
    };
    const QByteArray all = exerciseFile();
    row("an empty file", all, "", "line 1, column 1: expected {, found the end of the file");
    row("a broken one", "\"sides\": \"each\",", "\"sides\": \"each\"",
        "line 10, column 3: expected , or }, found \"");
    row("binary", all,
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0",
                   9),
        "line 1, column 1: expected {, found \\u007F");
    row("oversized", all, QByteArray(10 * 1024 * 1024 + 1, ' '), "expected at most 10 MB, found more");
    row("a key twice", "\"rest\": 10", "\"rest\": 10, \"hold\": 25",
        "line 10, column 94: expected each key once, found \"hold\" again");
    row("a press too long", "\"hold\": 20", "\"hold\": 45",
        "/dose/hold: expected seconds from 5 to 30 for a press on a knot, found 45");
    row("a press too short", "\"hold\": 20", "\"hold\": 4.999",
        "/dose/hold: expected seconds from 5 to 30 for a press on a knot, found 4.999");
    row("a press that rounds to too long", "\"hold\": 20", "\"hold\": 30.0001",
        "/dose/hold: expected seconds from 5 to 30 for a press on a knot, found 30.0001");
    row("a range too wide for a press", "[5, 30]", "[5, 60]",
        "/dose/holdRange/1: expected seconds from 5 to 30 for a press on a knot, found 60");
    row("a hold outside its range", "[5, 30]", "[5, 10]",
        "/dose/hold: expected seconds from 5 to 10, the range given beside it, found 20");
    row("a range the wrong way round", "[5, 30]", "[30, 5]",
        "/dose/holdRange: expected the least before the most, found them the other way round");
    row("a range of three", "[5, 30]", "[5, 10, 30]",
        "/dose/holdRange: expected at most 2 in the list, found 3");
    row("seconds as text", "\"hold\": 20", "\"hold\": \"30\"",
        "/dose/hold: expected seconds from 5 to 30 for a press on a knot, found the text \"30\"");
    row("seconds that are null", "\"hold\": 20", "\"hold\": null",
        "/dose/hold: expected seconds from 5 to 30 for a press on a knot, found null");
    row("half a repetition", "\"repetitions\": 2", "\"repetitions\": 2.5",
        "/dose/repetitions: expected a whole number from 1 to 100, found 2.5");
    row("repetitions that overflow", "\"repetitions\": 2", "\"repetitions\": 4294967326",
        "/dose/repetitions: expected a whole number from 1 to 100, found 4294967326");
    row("no repetitions", "\"repetitions\": 2", "\"repetitions\": 0",
        "/dose/repetitions: expected a whole number from 1 to 100, found 0");
    row("a number beyond bounds", "\"rest\": 10", "\"rest\": 1e308",
        "/dose/rest: expected seconds from 0 to 600, found 1e+308");
    row("a missing key", "\"hold\": 20, ", "",
        "/dose/hold: expected seconds from 5 to 30 for a press on a knot, found nothing");
    row("a misspelt key", "\"rest\": 10", "\"rset\": 10", "/dose/rset: unknown key, did you mean \"rest\"?");
    row("an unknown key", "\"daysPerWeek\": 7", "\"colour\": 7",
        "/colour: unknown key, expected only id, name, otherNames, technique, regions, muscles, position, "
        "equipment, sides, dose, timesPerDay, daysPerWeek, cue, steps, feel, avoid, stopIf, askFirst, "
        "cautions, easier, harder, easierExercise, easierDose, harderExercise, why, sources, figure");
    row("a key made of a path", "\"daysPerWeek\": 7", "\"a/b~\": 7",
        "/a~1b~0: unknown key, expected only id, name, otherNames, technique, regions, muscles, position, "
        "equipment, sides, dose, timesPerDay, daysPerWeek, cue, steps, feel, avoid, stopIf, askFirst, "
        "cautions, easier, harder, easierExercise, easierDose, harderExercise, why, sources, figure");
    row("a field of another kind of dose", "\"rest\": 10", "\"tempo\": 10",
        "/dose/tempo: unknown key, expected only kind, hold, holdRange, move, repetitions, rest, sets, "
        "setRest");
    row("an easier press too short", "\"askFirst\"", "\"easierDose\": {\"hold\": 2}, \"askFirst\"",
        "/easierDose/hold: expected seconds from 5 to 30 for a press on a knot, found 2");
    row("an easier dose of another kind", "\"askFirst\"", "\"easierDose\": {\"count\": 2}, \"askFirst\"",
        "/easierDose/count: unknown key, expected only hold, holdRange, move, repetitions, rest, sets, "
        "setRest");
    row("no kind of dose", "\"kind\": \"holds\", ", "",
        "/dose/kind: expected one of holds, repetitions, continuous, breaths, cycles, found nothing");
    row("a misspelt kind of dose", "\"holds\"", "\"hold\"",
        "/dose/kind: expected one of holds, repetitions, continuous, breaths, cycles, found the text "
        "\"hold\", did you "
        "mean \"holds\"?");
    row("a dose that is none",
        R"({ "kind": "holds", "hold": 20, "holdRange": [5, 30], "repetitions": 2, "rest": 10 })", "30",
        "/dose: expected an object, found 30\n"
        "my.json: /dose/kind: expected one of holds, repetitions, continuous, breaths, cycles, found "
        "nothing");
    row("a misspelt technique", "pressure-release", "presure-release",
        "/technique: expected one of stretch, pressure-release, self-massage, strengthening, mobility, "
        "position, "
        "breathing, heat-cold, found the text \"presure-release\", did you mean \"pressure-release\"?");
    row("an unknown region", "\"regions\": [\"calf\"]", "\"regions\": [\"leg\"]",
        "/regions/0: expected one of neck, shoulders, upper-back, chest, lower-back, hip-glute, front-thigh, "
        "hamstring, inner-thigh, calf, foot, forearm-hand, whole-body, found the text \"leg\"");
    row("a region twice", "\"regions\": [\"calf\"]", "\"regions\": [\"calf\", \"calf\"]",
        "/regions/1: expected each only once, found \"calf\" again");
    row("no region", "\"regions\": [\"calf\"]", "\"regions\": []",
        "/regions: expected at least 1 in the list, found 0");
    row("an unknown muscle", "\"muscles\": [\"calf\"]", "\"muscles\": [\"claf\"]",
        "/muscles/0: expected known muscles, found \"claf\", did you mean \"calf\"?");
    row("an unknown source", "a-trial", "hearsay", "/sources/0: expected known sources, found \"hearsay\"");
    row("no source", "[\"a-trial\"]", "[]", "/sources: expected at least 1 in the list, found 0");
    row("an id in capitals", "knot-press", "Knot-Press",
        "/id: expected an id of at most 60 small letters, digits and hyphens, found the text \"Knot-Press\"");
    row("an id that leaves its folder", "knot-press", "../press",
        "/id: expected an id of at most 60 small letters, digits and hyphens, found the text \"../press\"");
    row("an id of a megabyte", "\"id\": \"knot-press\"", "\"id\": \"" + QByteArray(1'000'000, 'a') + '"',
        "/id: expected an id of at most 60 small letters, digits and hyphens, found the text "
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\"");
    row("a name too long", "Press on a knot", QByteArray(121, 'a'),
        "/name: expected at most 120 letters, found 121");
    row("a name of two lines", "Press on a knot", "Press\\non a knot",
        "/name: expected text on one line, found a line break");
    row("a name that turns the line round", "Press on a knot", "Press \\u202eon a knot",
        "/name: expected text without hidden characters, found U+202E");
    row("a name with an escape sequence", "Press on a knot", "Press \\u001b[2J",
        "/name: expected text without hidden characters, found U+001B");
    row("a name of spaces", "Press on a knot", "  ", "/name: expected text, found an empty one");
    row("a cue of nine words", "Press and breathe", "one two three four five six seven eight nine",
        "/cue: expected at most 8 words, found 9");
    row("two steps", "\"Press on it.\", ", "", "/steps: expected at least 3 in the list, found 2");
    row("a step of sixteen words", "Let go.", "a b c d e f g h i j k l m n o p",
        "/steps/2: expected at most 15 words, found 16");
    row("a step that is a number", "\"Let go.\"", "3", "/steps/2: expected text, found 3");
    row("a text too long", "A dull ache.", QByteArray(2001, 'a'),
        "/feel: expected at most 2000 letters, found 2001");
    row("eight days a week", "\"daysPerWeek\": 7", "\"daysPerWeek\": 8",
        "/daysPerWeek: expected a whole number from 1 to 7, found 8");
    row("times a day as a number", "[1, 3]", "3",
        "/timesPerDay: expected a list of the least and the most, found 3");
    row("a figure of another kind", "\"askFirst\"", "\"figure\": \"kneel\", \"askFirst\"",
        "/figure: expected an object, found the text \"kneel\"\n"
        "my.json: /figure/description: expected text, found nothing");
    row("a figure without words", "\"askFirst\"", "\"figure\": {\"start\": {}}, \"askFirst\"",
        "/figure/description: expected text, found nothing");
    row("a figure with too many words", "\"askFirst\"",
        "\"figure\": {\"description\": \"" + QByteArray(301, 'x') + "\"}, \"askFirst\"",
        "/figure/description: expected at most 300 letters, found 301");
}

void TestLibraryFileReader::refusesAnExercise()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, replacement);
    QFETCH(const QString, message);
    const Result<Exercise> read =
        m_reader.exercise({u"my.json"_s, changed(exerciseFile(), part, replacement)}, m_library);
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"my.json: "_s + message);
    QCOMPARE(read.error().cause, Failure::Cause::Input);
}

void TestLibraryFileReader::refusesARoutine_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QByteArray &part, const QByteArray &replacement,
                        const char *message) {
        QTest::newRow(name) << part << replacement << QString::fromUtf8(message);
    };
    row("a press made too long", "\"hold\": 10", "\"hold\": 60",
        "/steps/0/dose/hold: expected seconds from 5 to 30 for a press on a knot, found 60");
    row("a dose with its kind", "\"hold\": 10", "\"kind\": \"holds\"",
        "/steps/0/dose/kind: unknown key, expected only hold, holdRange, move, repetitions, rest, sets, "
        "setRest");
    row("a misspelt exercise", "\"calf-stretch\"", "\"calf-strech\"",
        "/steps/1/exercise: expected a known exercise, found \"calf-strech\", did you mean "
        "\"calf-stretch\"?");
    row("an unknown exercise", "\"calf-stretch\"", "\"handstand\"",
        "/steps/1/exercise: expected a known exercise, found \"handstand\"");
    row("a step that is a text", "{ \"exercise\": \"calf-stretch\" }", "\"calf-stretch\"",
        "/steps/1: expected an object, found the text \"calf-stretch\"");
    row("unknown sides", "\"one\"", "\"left\"",
        "/steps/0/sides: expected one of together, each, one, found the text \"left\"");
    row("no intro", "\"intro\": \"For a tight calf.\",", "", "/intro: expected text, found nothing");
    row("an unknown key in a step", "\"note\"", "\"notes\"",
        "/steps/0/notes: unknown key, did you mean \"note\"?");
    QByteArray steps;
    for (int i = 0; i < 99; ++i)
        steps += "{ \"exercise\": \"calf-stretch\" },";
    row("a hundred and one steps", "\"steps\": [", "\"steps\": [" + steps,
        "/steps: expected at most 100 in the list, found 101");
}

void TestLibraryFileReader::refusesARoutine()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, replacement);
    QFETCH(const QString, message);
    const Result<Routine> read =
        m_reader.routine({u"my.json"_s, changed(routineFile(), part, replacement)}, m_library);
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"my.json: "_s + message);
}

void TestLibraryFileReader::refusesWhatIsNeither()
{
    const auto read = m_reader.either({u"my.json"_s, "{\"id\": \"x\"}"}, m_library);
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"my.json: expected an exercise or a routine, found neither"_s);
    const auto broken = m_reader.either({u"my.json"_s, "{"}, m_library);
    QVERIFY(!broken);
    QCOMPARE(broken.error().message, u"my.json: line 1, column 2: expected \", found the end of the file"_s);
}

void TestLibraryFileReader::namesEveryProblemOnALineOfItsOwn()
{
    const QByteArray file = changed(changed(exerciseFile(), "\"hold\": 20", "\"hlod\": 20"), "calf", "leg");
    const Result<Exercise> read = m_reader.exercise({u"my.json"_s, file}, m_library);
    QVERIFY(!read);
    const QStringList lines = read.error().message.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(u"my.json: /regions/0: "));
    QVERIFY(lines.at(1).startsWith(u"my.json: /muscles/0: "));
    QVERIFY(lines.at(2).startsWith(u"my.json: /dose/hold: "));
    QCOMPARE(lines.at(3), u"my.json: /dose/hlod: unknown key, did you mean \"hold\"?"_s);
}

void TestLibraryFileReader::endsAListOfProblems()
{
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += "\"key" + QByteArray::number(i) + "\": 1,";
    const QByteArray file = changed(exerciseFile(), "\"id\"", many + "\"id\"");
    const Result<Exercise> read = m_reader.exercise({u"my.json"_s, file}, m_library);
    QVERIFY(!read);
    QCOMPARE(read.error().message.count(u'\n'), 20);
    QVERIFY(read.error().message.endsWith(u"my.json: and more"));
}

void TestLibraryFileReader::theSchemaRefusesWhatReadingLetsThrough()
{
    const JsonSchema strange(
        R"({"type":"object","properties":{"dose":{"properties":{"hold":{"maximum":5}}}}})");
    const LibraryFileReader reader(strange, strange);
    const Result<Exercise> read = reader.exercise({u"my.json"_s, exerciseFile()}, m_library);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(u"my.json: /dose/hold: "), qPrintable(read.error().message));
}

void TestLibraryFileReader::anotherFloorMayHaveItsRule()
{
    const LibraryFileReader reader(schema(u"exercise"_s), schema(u"routine"_s),
                                   [](const Exercise &exercise, FileReading &reading) {
                                       reading.report(u"/figure"_s, exercise.id + u" cannot be drawn"_s);
                                   });
    const Result<Exercise> read = reader.exercise({u"my.json"_s, exerciseFile()}, m_library);
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"my.json: /figure: knot-press cannot be drawn"_s);
}

QTEST_GUILESS_MAIN(TestLibraryFileReader)
#include "tst_libraryfilereader.moc"
