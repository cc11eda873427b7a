// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/filereading.h"
#include "core/library.h"

namespace Unknot {

/// The files that come with the program.
struct LibraryFiles
{
    NamedBytes words{};
    NamedBytes sources{};
    NamedBytes safety{};
    QVector<NamedBytes> exercises{};
    QVector<NamedBytes> routines{};
};

/// The library in these files, in the language of `translate`. They are our own, scanned and proved against
/// their schemas by the tests: here they are only read, each value strictly.
Result<Library> readLibrary(const LibraryFiles &files, const Translate &translate = {});

/// The articles of the guide, in its order. They lead to what is in `library`. Apart from it, so that only
/// who opens the guide waits for them.
Result<QVector<Article>> readArticles(const QVector<NamedBytes> &files, const Library &library,
                                      const Translate &translate = {});

} // namespace Unknot
