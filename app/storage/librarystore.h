// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/libraryfilereader.h"

namespace Unknot {

class DataFolder;

/// Brings the library in: what is built into the program, and what the person added.
class LibraryStore
{
    Q_DECLARE_TR_FUNCTIONS(LibraryStore)

public:
    struct Loaded
    {
        Library library;
        QVector<Failure> problems; ///< of the person's files, which are left out and stay where they are
    };

    /// What is built in, in this language ("en", "de"); English where there is no translation.
    static Result<Library> builtIn(const QString &language = {});

    /// The guide, in this language; it leads to what is in `library`.
    static Result<QVector<Article>> articles(const Library &library, const QString &language = {});

    /// With the person's own exercises and routines.
    static Result<Loaded> load(const DataFolder &folder, const QString &language = {});

    /// Reads one exercise or routine file, wherever it is. An exercise comes as the routine of itself and is
    /// added to `library`, unless its id is taken: then the library goes on showing its own.
    static Result<Routine> open(const QString &path, Library &library);

    /// What is wrong with these files, a line each; nothing when all are sound. Routines may use the
    /// exercises among them.
    static QVector<Failure> check(const QStringList &paths, Library library,
                                  const LibraryFileReader::ExerciseRule &rule = {});
};

} // namespace Unknot
