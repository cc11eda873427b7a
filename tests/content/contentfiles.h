// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/libraryreader.h"

namespace Unknot {

/// A file of resources, such as "library/words.json".
NamedBytes contentFile(const QString &name);
/// The names of all files in a folder of resources.
QStringList contentNamesIn(const QString &folder);
QVector<NamedBytes> contentFilesIn(const QString &folder);

/// The library and the guide as they stand in resources.
Result<Library> contentLibrary(const Translate &translate = {});
Result<QVector<Article>> contentArticles(const Library &library, const Translate &translate = {});

/// A file beside these tests, such as "facts.tsv".
QByteArray testFile(const QString &name);

} // namespace Unknot
