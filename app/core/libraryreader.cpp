// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/libraryreader.h"

#include "core/articlejson.h"
#include "core/exercisejson.h"
#include "core/routinejson.h"
#include "core/safetyjson.h"
#include "core/wordsjson.h"

namespace Unknot {

namespace {

/// Reads one file after the other, and nothing more once one is at fault.
class LibraryReading
{
public:
    explicit LibraryReading(const Translate &translate)
        : m_translate(translate)
    {
    }

    /// `read` takes the object of the file and its FileReading.
    template <typename Read>
    void file(const NamedBytes &file, const Read &read)
    {
        if (m_failure)
            return;
        FileReading reading(file.name, m_translate);
        const QJsonObject object = reading.parseProved(file.bytes);
        if (reading.isFaultless())
            read(object, reading);
        if (!reading.isFaultless())
            m_failure = reading.failure();
    }

    const std::optional<Failure> &failure() const { return m_failure; }

private:
    Translate m_translate;
    std::optional<Failure> m_failure;
};

} // namespace

Result<Library> readLibrary(const LibraryFiles &files, const Translate &translate)
{
    Library library;
    LibraryReading reading(translate);
    reading.file(files.words,
                 [&](const QJsonObject &object, FileReading &file) { readWords(object, library, file); });
    reading.file(files.sources,
                 [&](const QJsonObject &object, FileReading &file) { readSources(object, library, file); });
    reading.file(files.safety, [&](const QJsonObject &object, FileReading &file) {
        library.setSafety(readSafety(object, file));
    });
    for (const NamedBytes &bytes : files.exercises)
        reading.file(bytes, [&](const QJsonObject &object, FileReading &file) {
            library.add(readExercise(object, library, file));
        });
    for (const NamedBytes &bytes : files.routines)
        reading.file(bytes, [&](const QJsonObject &object, FileReading &file) {
            library.add(readRoutine(object, library, file));
        });
    if (reading.failure())
        return *reading.failure();
    return library;
}

Result<QVector<Article>> readArticles(const QVector<NamedBytes> &files, const Library &library,
                                      const Translate &translate)
{
    QMap<int, Article> articles;
    LibraryReading reading(translate);
    for (const NamedBytes &bytes : files)
        reading.file(bytes, [&](const QJsonObject &object, FileReading &file) {
            const OrderedArticle read = readArticle(object, library, file);
            articles.insert(read.order, read.article);
        });
    if (reading.failure())
        return *reading.failure();
    return articles.values();
}

} // namespace Unknot
