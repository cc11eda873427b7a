// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosejson.h"
#include "core/exercisejson.h"
#include "core/jsonschema.h"
#include "core/routinejson.h"
#include "support/samplefiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

/// What is written can be read again, says the same, and fits the published schemas.
class TestLibraryJson : public QObject
{
    Q_OBJECT

private slots:
    void anExerciseComesBack_data();
    void anExerciseComesBack();
    void anEasierDoseComesBack();
    void aFigureComesBack();
    void theWordsOfAFigureAreTranslated();
    void aRoutineComesBack();
    void aRoutineSaysOnlyWhatDiffers();
    void aValueSetBackToItsDefaultIsSaid();
    void theSchemaTellsDosesApartByTheirKind_data();
    void theSchemaTellsDosesApartByTheirKind();

private:
    static JsonSchema schema(const QString &name);
    static QString problemsBySchema(const QString &name, const QJsonObject &object);
    /// Through bytes, as on the disk.
    static QJsonObject rewritten(const QJsonObject &object);
    Routine changedRoutine() const;

    Library m_library = sampleLibrary();
};

JsonSchema TestLibraryJson::schema(const QString &name)
{
    QFile file(QStringLiteral(UNKNOT_SCHEMA_DIR) + u'/' + name + u".schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema %s", qPrintable(name));
    return JsonSchema(file.readAll());
}

QString TestLibraryJson::problemsBySchema(const QString &name, const QJsonObject &object)
{
    FileReading reading(u"file"_s);
    schema(name).check(object, reading);
    return reading.failure().message;
}

QJsonObject TestLibraryJson::rewritten(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

void TestLibraryJson::anExerciseComesBack_data()
{
    QTest::addColumn<QString>("id");
    for (const Exercise &exercise : m_library.exercises())
        QTest::newRow(qPrintable(exercise.id)) << exercise.id;
}

void TestLibraryJson::anExerciseComesBack()
{
    QFETCH(const QString, id);
    const Exercise &exercise = *m_library.exercise(id);
    const QJsonObject object = rewritten(toJson(exercise));
    QCOMPARE(problemsBySchema(u"exercise"_s, object), QString());
    FileReading reading(u"file"_s);
    const Exercise back = readExercise(object, m_library, reading);
    QCOMPARE(reading.failure().message, QString());
    QVERIFY(back == exercise);
}

void TestLibraryJson::anEasierDoseComesBack()
{
    Exercise exercise = m_library.exercises().first();
    Holds easier = std::get<Holds>(exercise.dose);
    easier.hold = 7s;
    exercise.easierDose = easier;

    const QJsonObject object = rewritten(toJson(exercise));

    QCOMPARE(object.value(u"easierDose"_s).toObject(), (QJsonObject{{u"hold"_s, 7}}));
    QCOMPARE(problemsBySchema(u"exercise"_s, object), QString());
    FileReading reading(u"file"_s);
    QVERIFY(readExercise(object, m_library, reading) == exercise);
    QCOMPARE(reading.failure().message, QString());
}

void TestLibraryJson::aFigureComesBack()
{
    Exercise exercise = m_library.exercises().first();
    exercise.figure = QJsonDocument::fromJson(R"({
        "description": "Standing.", "drawn": "left", "shows": { "start": 1 }, "camera": { "from": 90 },
        "muscles": [], "start": { "from": "standing", "reach": { "left_hand": null } } })")
                          .object();
    const QJsonObject object = rewritten(toJson(exercise));
    QCOMPARE(problemsBySchema(u"exercise"_s, object), QString());
    FileReading reading(u"file"_s);
    const Exercise back = readExercise(object, m_library, reading);
    QCOMPARE(reading.failure().message, QString());
    QCOMPARE(back.figure.size(), 6);
    QVERIFY(back == exercise);
}

void TestLibraryJson::theWordsOfAFigureAreTranslated()
{
    Exercise exercise = m_library.exercises().first();
    exercise.figure = {{u"description"_s, u"Standing."_s}, {u"drawn"_s, u"left"_s}};
    FileReading reading(u"file"_s, [](const QString &english) { return english.toUpper(); });
    const QJsonObject figure = readExercise(toJson(exercise), m_library, reading).figure;
    QCOMPARE(figure, (QJsonObject{{u"description"_s, u"STANDING."_s}, {u"drawn"_s, u"left"_s}}));
}

Routine TestLibraryJson::changedRoutine() const
{
    Routine routine{.id = u"mine"_s,
                    .name = u"Mine"_s,
                    .intro = u"All kinds."_s,
                    .regions = {Region::Calf},
                    .steps = {},
                    .frequency = {.timesPerDay = {}, .daysPerWeek = 3},
                    .sources = {}};
    for (const Exercise &exercise : m_library.exercises())
        routine.steps +=
            RoutineStep{.exerciseId = exercise.id, .dose = exercise.dose, .sides = Sides::Each, .note = {}};
    std::get<Holds>(routine.steps[0].dose).hold = 33'333ms;
    routine.steps[1].sides = Sides::One;
    routine.steps[1].note = u"The sore one.\nGently."_s;
    std::get<Repetitions>(routine.steps[2].dose).tempo.lower = 4s;
    std::get<Continuous>(routine.steps[3].dose).sets = 1;
    std::get<Breaths>(routine.steps[4].dose).pause = 0s;
    std::get<Cycles>(routine.steps[5].dose).bouts = {{Bout::Kind::Heat, 300s}};
    return routine;
}

void TestLibraryJson::aRoutineComesBack()
{
    const Routine routine = changedRoutine();
    const QJsonObject object = rewritten(toJson(routine, m_library));
    QCOMPARE(problemsBySchema(u"routine"_s, object), QString());
    FileReading reading(u"file"_s);
    const Routine back = readRoutine(object, m_library, reading);
    QCOMPARE(reading.failure().message, QString());
    QVERIFY(back == routine);
}

void TestLibraryJson::aRoutineSaysOnlyWhatDiffers()
{
    const QJsonArray steps = toJson(changedRoutine(), m_library).value(u"steps"_s).toArray();
    const QJsonObject longer{{u"exercise"_s, u"calf-stretch"_s},
                             {u"dose"_s, QJsonObject{{u"hold"_s, 33.333}}}};
    QCOMPARE(steps.at(0).toObject(), longer);
    const QJsonObject sore{
        {u"exercise"_s, u"calf-press"_s}, {u"sides"_s, u"one"_s}, {u"note"_s, u"The sore one.\nGently."_s}};
    QCOMPARE(steps.at(1).toObject(), sore);
}

void TestLibraryJson::aValueSetBackToItsDefaultIsSaid()
{
    const Dose usual = m_library.exercise(u"calf-stretch"_s)->dose;
    Dose dose = usual;
    std::get<Holds>(dose).rest = 0s;
    QCOMPARE(changes(dose, usual), (QJsonObject{{u"rest"_s, 0}}));
    QCOMPARE(changes(usual, usual), QJsonObject());
}

void TestLibraryJson::theSchemaTellsDosesApartByTheirKind_data()
{
    QTest::addColumn<QByteArray>("dose");
    QTest::newRow("no kind") << QByteArray(R"({"hold":30,"repetitions":1})");
    QTest::newRow("an unknown kind") << QByteArray(R"({"kind":"hold","hold":30,"repetitions":1})");
    QTest::newRow("a missing field") << QByteArray(R"({"kind":"holds","hold":30})");
    QTest::newRow("a field of another kind")
        << QByteArray(R"({"kind":"breaths","count":5,"in":3,"out":3,"hold":3})");
    QTest::newRow("out of range") << QByteArray(R"({"kind":"holds","hold":601,"repetitions":1})");
    QTest::newRow("half a repetition") << QByteArray(R"({"kind":"holds","hold":30,"repetitions":1.5})");
    QTest::newRow("a text") << QByteArray(R"({"kind":"holds","hold":"30","repetitions":1})");
    QTest::newRow("an unknown bout") << QByteArray(
        R"({"kind":"cycles","count":1,"bouts":[{"kind":"ice","length":9}]})");
}

void TestLibraryJson::theSchemaTellsDosesApartByTheirKind()
{
    QFETCH(const QByteArray, dose);
    QJsonObject object = toJson(m_library.exercises().first());
    object.insert(u"dose"_s, QJsonDocument::fromJson(dose).object());
    QVERIFY(problemsBySchema(u"exercise"_s, object).startsWith(u"file: /dose"_s));
}

QTEST_GUILESS_MAIN(TestLibraryJson)
#include "tst_libraryjson.moc"
