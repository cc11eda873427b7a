// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/librarystore.h"

#include "core/libraryreader.h"
#include "core/untranslated.h"
#include "storage/datafolder.h"
#include "storage/fileread.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

NamedBytes builtInFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return {path, isOpen ? file.readAll() : QByteArray()};
}

QStringList jsonFilesIn(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        paths += file.filePath();
    return paths;
}

QVector<NamedBytes> builtInFilesIn(const QString &folder)
{
    QVector<NamedBytes> files;
    const QStringList paths = jsonFilesIn(folder);
    for (const QString &path : paths)
        files += builtInFile(path);
    return files;
}

LibraryFileReader fileReader(const LibraryFileReader::ExerciseRule &rule = {})
{
    return {JsonSchema(builtInFile(u":/schema/exercise.schema.json"_s).bytes),
            JsonSchema(builtInFile(u":/schema/routine.schema.json"_s).bytes), rule};
}

/// English needs none. A text without a translation says that it is English.
Translate translationTo(const QString &language)
{
    const auto translator = std::make_shared<QTranslator>();
    if (language.isEmpty() || language == u"en" || !translator->load(u":/i18n/unknot_%1.qm"_s.arg(language)))
        return {};
    return [translator](const QString &english) {
        const QString translated = translator->translate("Library", english.toUtf8().constData());
        return translated.isEmpty() ? markedAsUntranslated(english) : translated;
    };
}

/// The person's files, added to a library one by one.
class OwnFiles
{
    Q_DECLARE_TR_FUNCTIONS(LibraryStore)

public:
    explicit OwnFiles(LibraryStore::Loaded &loaded)
        : m_loaded(loaded)
    {
    }

    void add(const DataFolder &folder)
    {
        const QStringList exercises = jsonFilesIn(folder.exercises());
        const QStringList routines = jsonFilesIn(folder.routines());
        if (exercises.isEmpty() && routines.isEmpty())
            return; // and the schemas are not needed
        const LibraryFileReader reader = fileReader();
        for (const QString &path : exercises)
            add(path, [&](const NamedBytes &file) { return reader.exercise(file, m_loaded.library); });
        for (const QString &path : routines)
            add(path, [&](const NamedBytes &file) { return reader.routine(file, m_loaded.library); });
    }

private:
    template <typename Read>
    void add(const QString &path, const Read &read)
    {
        const Result<NamedBytes> file = readFile(path);
        if (!file) {
            m_loaded.problems += file.error();
            return;
        }
        auto value = read(*file);
        if (!value)
            m_loaded.problems += value.error();
        else if (m_loaded.library.hasId(value->id))
            m_loaded.problems += takenId(path, value->id);
        else
            m_loaded.library.add(*std::move(value));
    }

    static Failure takenId(const QString &path, const QString &id)
    {
        FileReading reading(path);
        reading.refuse(u"/id"_s, tr("an id that no other exercise or routine has"), u'"' + id + u'"');
        return reading.failure();
    }

    LibraryStore::Loaded &m_loaded;
};

void addIfNew(const Exercise &exercise, Library &library)
{
    if (!library.hasId(exercise.id))
        library.add(exercise);
}

} // namespace

Result<Library> LibraryStore::builtIn(const QString &language)
{
    const LibraryFiles files{
        .words = builtInFile(u":/library/words.json"_s),
        .sources = builtInFile(u":/library/sources.json"_s),
        .safety = builtInFile(u":/library/safety.json"_s),
        .exercises = builtInFilesIn(u":/library/exercises"_s),
        .routines = builtInFilesIn(u":/library/routines"_s),
    };
    return readLibrary(files, translationTo(language));
}

Result<QVector<Article>> LibraryStore::articles(const Library &library, const QString &language)
{
    return readArticles(builtInFilesIn(u":/library/articles"_s), library, translationTo(language));
}

Result<LibraryStore::Loaded> LibraryStore::load(const DataFolder &folder, const QString &language)
{
    Result<Library> library = builtIn(language);
    if (!library)
        return library.error();
    Loaded loaded{*std::move(library), {}};
    OwnFiles(loaded).add(folder);
    return loaded;
}

Result<Routine> LibraryStore::open(const QString &path, Library &library)
{
    const Result<NamedBytes> file = readFile(path);
    if (!file)
        return file.error();
    const auto read = fileReader().either(*file, library);
    if (!read)
        return read.error();
    if (const auto *routine = std::get_if<Routine>(&*read))
        return *routine;
    const auto &exercise = std::get<Exercise>(*read);
    addIfNew(exercise, library);
    return routineOf(exercise);
}

QVector<Failure> LibraryStore::check(const QStringList &paths, Library library,
                                     const LibraryFileReader::ExerciseRule &rule)
{
    const LibraryFileReader reader = fileReader(rule);
    QVector<Failure> problems;
    QVector<NamedBytes> files;
    for (const QString &path : paths) {
        if (Result<NamedBytes> file = readFile(path))
            files += *std::move(file);
        else
            problems += file.error();
    }
    std::stable_partition(files.begin(), files.end(), LibraryFileReader::looksLikeExercise);
    for (const NamedBytes &file : std::as_const(files)) {
        const auto read = reader.either(file, library);
        if (!read)
            problems += read.error();
        else if (const auto *exercise = std::get_if<Exercise>(&*read))
            addIfNew(*exercise, library);
    }
    return problems;
}

} // namespace Unknot
