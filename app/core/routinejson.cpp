// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routinejson.h"

#include "core/dosejson.h"
#include "core/dosereader.h"
#include "core/frequencyjson.h"
#include "core/library.h"
#include "core/textrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Reads a routine, step by step against the exercises of a library.
class RoutineReader
{
    Q_DECLARE_TR_FUNCTIONS(RoutineReader)

public:
    RoutineReader(JsonFields &fields, const Library &library)
        : m_fields(fields),
          m_library(library)
    {
    }

    Routine read();

private:
    QVector<RoutineStep> readSteps();
    RoutineStep readStep(JsonFields &fields, const Exercise &exercise);

    JsonFields &m_fields;
    const Library &m_library;
};

Routine RoutineReader::read()
{
    Routine routine;
    routine.id = m_fields.id(u"id"_s);
    routine.name = m_fields.text(u"name"_s, nameRules);
    routine.intro = m_fields.text(u"intro"_s);
    routine.regions = m_fields.choices(u"regions"_s, regionNames, {1, int(regionNames.size())});
    routine.steps = readSteps();
    if (m_fields.has(u"askBefore"_s))
        routine.askBefore =
            m_fields.knownIds(u"askBefore"_s, {0, 20}, m_library.questionIds(), tr("questions"));
    routine.frequency = readFrequency(m_fields);
    routine.sources = m_fields.knownIds(u"sources"_s, {0, 20}, m_library.sources(), tr("sources"));
    m_fields.refuseOthers();
    return routine;
}

QVector<RoutineStep> RoutineReader::readSteps()
{
    QVector<RoutineStep> steps;
    QVector<JsonFields> entries = m_fields.objects(u"steps"_s, {1, 100});
    for (JsonFields &entry : entries) {
        const QString id = entry.id(u"exercise"_s);
        if (const Exercise *exercise = m_library.exercise(id))
            steps += readStep(entry, *exercise);
        else if (!id.isEmpty())
            entry.refuseUnknown(u"exercise"_s, tr("a known exercise"), id, m_library.exerciseIds());
    }
    return steps;
}

RoutineStep RoutineReader::readStep(JsonFields &fields, const Exercise &exercise)
{
    RoutineStep step{.exerciseId = exercise.id, .dose = exercise.dose, .sides = exercise.sides, .note = {}};
    if (fields.has(u"dose"_s))
        step.dose = readChangedDose(fields.object(u"dose"_s), exercise);
    step.sides = fields.choice(u"sides"_s, sidesNames, std::optional(exercise.sides));
    step.note = fields.text(u"note"_s, {}, QString());
    fields.refuseOthers();
    return step;
}

QJsonObject toJson(const RoutineStep &step, const Exercise &exercise)
{
    QJsonObject object{{u"exercise"_s, step.exerciseId}};
    const QJsonObject dose = changes(step.dose, exercise.dose);
    if (!dose.isEmpty())
        object.insert(u"dose"_s, dose);
    if (step.sides != exercise.sides)
        object.insert(u"sides"_s, nameIn(sidesNames, step.sides).toString());
    if (!step.note.isEmpty())
        object.insert(u"note"_s, step.note);
    return object;
}

} // namespace

Routine readRoutine(const QJsonObject &object, const Library &library, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    return RoutineReader(fields, library).read();
}

QJsonObject toJson(const Routine &routine, const Library &library)
{
    QJsonArray steps;
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.exerciseId);
        Q_ASSERT(exercise);
        steps += toJson(step, *exercise);
    }
    QJsonObject object{
        {u"id"_s, routine.id},       {u"name"_s, routine.name},
        {u"intro"_s, routine.intro}, {u"regions"_s, namesToJson(regionNames, routine.regions)},
        {u"steps"_s, steps},         {u"sources"_s, QJsonArray::fromStringList(routine.sources)},
    };
    if (!routine.askBefore.isEmpty())
        object.insert(u"askBefore"_s, QJsonArray::fromStringList(routine.askBefore));
    insertFrequency(routine.frequency, object);
    return object;
}

} // namespace Unknot
