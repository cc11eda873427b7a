// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentfiles.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString resource(const QString &name)
{
    return QStringLiteral(UNKNOT_RESOURCES_DIR) + u'/' + name;
}

} // namespace

NamedBytes contentFile(const QString &name)
{
    return {name, bytesOf(resource(name))};
}

QStringList contentNamesIn(const QString &folder)
{
    QStringList names;
    const QStringList files = QDir(resource(folder)).entryList(QDir::Files, QDir::Name);
    for (const QString &name : files)
        names += folder + u'/' + name;
    return names;
}

QVector<NamedBytes> contentFilesIn(const QString &folder)
{
    QVector<NamedBytes> files;
    const QStringList names = contentNamesIn(folder);
    for (const QString &name : names)
        files += contentFile(name);
    return files;
}

Result<Library> contentLibrary(const Translate &translate)
{
    const LibraryFiles files{
        .words = contentFile(u"library/words.json"_s),
        .sources = contentFile(u"library/sources.json"_s),
        .safety = contentFile(u"library/safety.json"_s),
        .exercises = contentFilesIn(u"library/exercises"_s),
        .routines = contentFilesIn(u"library/routines"_s),
    };
    return readLibrary(files, translate);
}

Result<QVector<Article>> contentArticles(const Library &library, const Translate &translate)
{
    return readArticles(contentFilesIn(u"library/articles"_s), library, translate);
}

QByteArray testFile(const QString &name)
{
    return bytesOf(QStringLiteral(UNKNOT_CONTENT_TEST_DIR) + u'/' + name);
}

} // namespace Unknot
