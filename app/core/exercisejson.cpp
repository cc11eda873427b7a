// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisejson.h"

#include "core/dosejson.h"
#include "core/dosereader.h"
#include "core/frequencyjson.h"
#include "core/library.h"
#include "core/textrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Reads the fields of an exercise in the order in which they stand in its file.
class ExerciseReader
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseReader)

public:
    ExerciseReader(JsonFields &fields, const Library &library)
        : m_fields(fields),
          m_library(library)
    {
    }

    Exercise read();

private:
    void readWhat(Exercise &exercise);
    void readWhere(Exercise &exercise);
    void readHow(Exercise &exercise);
    void readCare(Exercise &exercise);
    QStringList readCautions();
    QString linkIn(const QString &key);
    void readFigure(Exercise &exercise);

    JsonFields &m_fields;
    const Library &m_library;
};

Exercise ExerciseReader::read()
{
    Exercise exercise;
    readWhat(exercise);
    readWhere(exercise);
    exercise.dose = readDose(m_fields.object(u"dose"_s), exercise.technique);
    exercise.frequency = readFrequency(m_fields);
    readHow(exercise);
    readCare(exercise);
    readFigure(exercise);
    m_fields.refuseOthers();
    return exercise;
}

void ExerciseReader::readWhat(Exercise &exercise)
{
    exercise.id = m_fields.id(u"id"_s);
    exercise.name = m_fields.text(u"name"_s, nameRules);
    if (m_fields.has(u"otherNames"_s))
        exercise.otherNames = m_fields.texts(u"otherNames"_s, {0, 20}, nameRules);
    exercise.technique = m_fields.choice(u"technique"_s, techniqueNames);
}

void ExerciseReader::readWhere(Exercise &exercise)
{
    exercise.regions = m_fields.choices(u"regions"_s, regionNames, {1, int(regionNames.size())});
    exercise.muscles = m_fields.knownIds(u"muscles"_s, {1, 20}, m_library.muscles(), tr("muscles"));
    exercise.position = m_fields.choice(u"position"_s, positionNames);
    exercise.equipment = m_fields.knownIds(u"equipment"_s, {0, 20}, m_library.equipment(), tr("equipment"));
    exercise.sides = m_fields.choice(u"sides"_s, sidesNames);
}

void ExerciseReader::readHow(Exercise &exercise)
{
    exercise.cue = m_fields.text(u"cue"_s, cueRules);
    exercise.steps = m_fields.texts(u"steps"_s, {3, 6}, stepRules);
    exercise.feel = m_fields.text(u"feel"_s);
}

void ExerciseReader::readCare(Exercise &exercise)
{
    exercise.avoid = m_fields.texts(u"avoid"_s, {1, 20});
    exercise.stopIf = m_fields.texts(u"stopIf"_s, {1, 20});
    exercise.askFirst = m_fields.texts(u"askFirst"_s, {0, 20});
    exercise.cautions = readCautions();
    exercise.easier = m_fields.text(u"easier"_s);
    exercise.harder = m_fields.text(u"harder"_s, {}, QString());
    exercise.easierExercise = linkIn(u"easierExercise"_s);
    if (m_fields.has(u"easierDose"_s))
        exercise.easierDose = readChangedDose(m_fields.object(u"easierDose"_s), exercise);
    exercise.harderExercise = linkIn(u"harderExercise"_s);
    exercise.why = m_fields.text(u"why"_s);
    exercise.sources = m_fields.knownIds(u"sources"_s, {1, 20}, m_library.sources(), tr("sources"));
}

QStringList ExerciseReader::readCautions()
{
    if (!m_fields.has(u"cautions"_s))
        return {};
    return m_fields.knownIds(u"cautions"_s, {0, 20}, m_library.askFirstIds(), tr("groups of people"));
}

/// Another exercise, which may come from a file that is read later.
QString ExerciseReader::linkIn(const QString &key)
{
    return m_fields.has(key) ? m_fields.id(key) : QString();
}

/// Kept as it is, but for the words in it that a person reads.
void ExerciseReader::readFigure(Exercise &exercise)
{
    if (!m_fields.has(u"figure"_s))
        return;
    JsonFields figure = m_fields.object(u"figure"_s);
    exercise.figure = figure.asWritten();
    exercise.figure.insert(u"description"_s, figure.text(u"description"_s, descriptionRules));
}

} // namespace

Exercise readExercise(const QJsonObject &object, const Library &library, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    return ExerciseReader(fields, library).read();
}

QJsonObject toJson(const Exercise &exercise)
{
    QJsonObject object{
        {u"id"_s, exercise.id},
        {u"name"_s, exercise.name},
        {u"technique"_s, nameIn(techniqueNames, exercise.technique).toString()},
        {u"regions"_s, namesToJson(regionNames, exercise.regions)},
        {u"muscles"_s, QJsonArray::fromStringList(exercise.muscles)},
        {u"position"_s, nameIn(positionNames, exercise.position).toString()},
        {u"equipment"_s, QJsonArray::fromStringList(exercise.equipment)},
        {u"sides"_s, nameIn(sidesNames, exercise.sides).toString()},
        {u"dose"_s, toJson(exercise.dose)},
        {u"cue"_s, exercise.cue},
        {u"steps"_s, QJsonArray::fromStringList(exercise.steps)},
        {u"feel"_s, exercise.feel},
        {u"avoid"_s, QJsonArray::fromStringList(exercise.avoid)},
        {u"stopIf"_s, QJsonArray::fromStringList(exercise.stopIf)},
        {u"askFirst"_s, QJsonArray::fromStringList(exercise.askFirst)},
        {u"easier"_s, exercise.easier},
        {u"why"_s, exercise.why},
        {u"sources"_s, QJsonArray::fromStringList(exercise.sources)},
    };
    if (!exercise.otherNames.isEmpty())
        object.insert(u"otherNames"_s, QJsonArray::fromStringList(exercise.otherNames));
    if (!exercise.harder.isEmpty())
        object.insert(u"harder"_s, exercise.harder);
    if (!exercise.cautions.isEmpty())
        object.insert(u"cautions"_s, QJsonArray::fromStringList(exercise.cautions));
    if (!exercise.easierExercise.isEmpty())
        object.insert(u"easierExercise"_s, exercise.easierExercise);
    if (exercise.easierDose)
        object.insert(u"easierDose"_s, changes(*exercise.easierDose, exercise.dose));
    if (!exercise.harderExercise.isEmpty())
        object.insert(u"harderExercise"_s, exercise.harderExercise);
    if (!exercise.figure.isEmpty())
        object.insert(u"figure"_s, exercise.figure);
    insertFrequency(exercise.frequency, object);
    return object;
}

} // namespace Unknot
