// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace Unknot
