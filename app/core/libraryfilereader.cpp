// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/libraryfilereader.h"

#include "core/exercisejson.h"
#include "core/routinejson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

enum class FileKind { Exercise, Routine, Unknown };

/// Told from what only one of the two has, so that a mistake in the rest is explained in its own terms.
FileKind kindOf(const QJsonObject &object)
{
    if (object.contains(u"technique"_s) || object.contains(u"dose"_s) || object.contains(u"cue"_s))
        return FileKind::Exercise;
    if (object.contains(u"intro"_s) || object.value(u"steps"_s).toArray().first().isObject())
        return FileKind::Routine;
    return FileKind::Unknown;
}

} // namespace

LibraryFileReader::LibraryFileReader(const JsonSchema &exerciseSchema, const JsonSchema &routineSchema,
                                     const ExerciseRule &rule)
    : m_exerciseSchema(exerciseSchema),
      m_routineSchema(routineSchema),
      m_rule(rule)
{
}

Result<Exercise> LibraryFileReader::exercise(const NamedBytes &file, const Library &library) const
{
    FileReading reading(file.name);
    const QJsonObject object = reading.parse(file.bytes);
    return exercise(object, library, reading);
}

Result<Routine> LibraryFileReader::routine(const NamedBytes &file, const Library &library) const
{
    FileReading reading(file.name);
    const QJsonObject object = reading.parse(file.bytes);
    return routine(object, library, reading);
}

Result<std::variant<Exercise, Routine>> LibraryFileReader::either(const NamedBytes &file,
                                                                  const Library &library) const
{
    using Either = std::variant<Exercise, Routine>;
    FileReading reading(file.name);
    const QJsonObject object = reading.parse(file.bytes);
    switch (kindOf(object)) {
    case FileKind::Exercise: {
        Result<Exercise> read = exercise(object, library, reading);
        return read ? Result<Either>(Either(*std::move(read))) : Result<Either>(read.error());
    }
    case FileKind::Routine: {
        Result<Routine> read = routine(object, library, reading);
        return read ? Result<Either>(Either(*std::move(read))) : Result<Either>(read.error());
    }
    case FileKind::Unknown:
        break;
    }
    if (reading.isFaultless())
        reading.refuse({}, tr("an exercise or a routine"), tr("neither"));
    return reading.failure();
}

bool LibraryFileReader::looksLikeExercise(const NamedBytes &file)
{
    FileReading reading(file.name);
    return kindOf(reading.parse(file.bytes)) == FileKind::Exercise;
}

Result<Exercise> LibraryFileReader::exercise(const QJsonObject &object, const Library &library,
                                             FileReading &reading) const
{
    if (!reading.isFaultless())
        return reading.failure();
    const Exercise exercise = readExercise(object, library, reading);
    if (reading.isFaultless() && m_rule)
        m_rule(exercise, reading);
    if (reading.isFaultless())
        m_exerciseSchema.check(object, reading);
    if (!reading.isFaultless())
        return reading.failure();
    return exercise;
}

Result<Routine> LibraryFileReader::routine(const QJsonObject &object, const Library &library,
                                           FileReading &reading) const
{
    if (!reading.isFaultless())
        return reading.failure();
    const Routine routine = readRoutine(object, library, reading);
    if (reading.isFaultless())
        m_routineSchema.check(object, reading);
    if (!reading.isFaultless())
        return reading.failure();
    return routine;
}

} // namespace Unknot
