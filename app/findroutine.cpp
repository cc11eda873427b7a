// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findroutine.h"

#include "core/nearest.h"
#include "core/threethings.h"
#include "storage/librarystore.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int suggestions = 3;

bool looksLikeFile(const QString &text)
{
    return text.contains(u'/') || text.endsWith(u".json") || QFileInfo(text).isFile();
}

QStringList idsOf(const Library &library)
{
    QStringList ids;
    for (const Routine &routine : library.routines())
        ids += routine.id;
    for (const Exercise &exercise : library.exercises())
        ids += exercise.id;
    return ids;
}

Failure unknownId(const QString &id, const Library &library)
{
    const QStringList near = nearest(id, idsOf(library), suggestions);
    if (near.isEmpty())
        return {QCoreApplication::translate("FindRoutine", "%1: there is no exercise or routine of this id")
                    .arg(id)};
    //: %2 lists ids, such as "knot-six, hamstring-knot".
    return {QCoreApplication::translate("FindRoutine",
                                        "%1: there is no exercise or routine of this id; the nearest are %2")
                .arg(id, near.join(u", "))};
}

/// "now-calf" is what is to be done now for the calf.
std::optional<Region> regionOf(const QString &id)
{
    const QString prefix = u"now-"_s;
    return id.startsWith(prefix) ? valueIn(regionNames, id.mid(prefix.size())) : std::nullopt;
}

} // namespace

Result<Routine> findRoutine(const QString &idOrFile, Library &library, const Precautions &precautions)
{
    if (looksLikeFile(idOrFile))
        return LibraryStore::open(idOrFile, library);
    if (const Routine *routine = library.routine(idOrFile))
        return *routine;
    if (const Exercise *exercise = library.exercise(idOrFile))
        return routineOf(*exercise);
    if (const std::optional<Region> region = regionOf(idOrFile))
        return threeThingsFor(*region, library, precautions);
    return unknownId(idOrFile, library);
}

} // namespace Unknot
