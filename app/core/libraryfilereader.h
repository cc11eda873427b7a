// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"
#include "core/jsonschema.h"
#include "core/library.h"

namespace Unknot {

/// Reads exercises and routines that other people wrote. They have to pass everything: sound JSON, what
/// the fields may hold and how they fit together, and the published schema.
class LibraryFileReader
{
    Q_DECLARE_TR_FUNCTIONS(LibraryFileReader)

public:
    /// What another floor knows about an exercise, such as whether its figure can be drawn.
    using ExerciseRule = std::function<void(const Exercise &exercise, FileReading &reading)>;

    LibraryFileReader(const JsonSchema &exerciseSchema, const JsonSchema &routineSchema,
                      const ExerciseRule &rule = {});

    /// The library knows what the file may refer to.
    Result<Exercise> exercise(const NamedBytes &file, const Library &library) const;
    Result<Routine> routine(const NamedBytes &file, const Library &library) const;
    /// Whichever of the two it is.
    Result<std::variant<Exercise, Routine>> either(const NamedBytes &file, const Library &library) const;

    /// Told from what only an exercise has, whether or not it is sound.
    static bool looksLikeExercise(const NamedBytes &file);

private:
    Result<Exercise> exercise(const QJsonObject &object, const Library &library, FileReading &reading) const;
    Result<Routine> routine(const QJsonObject &object, const Library &library, FileReading &reading) const;

    JsonSchema m_exerciseSchema;
    JsonSchema m_routineSchema;
    ExerciseRule m_rule;
};

} // namespace Unknot
