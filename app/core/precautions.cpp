// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/precautions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

bool isPressure(const Exercise &exercise)
{
    return exercise.technique == Technique::PressureRelease || exercise.technique == Technique::SelfMassage;
}

bool isOnCalfOrThigh(const Exercise &exercise)
{
    constexpr std::array calfAndThigh{Region::Calf, Region::Hamstring, Region::FrontThigh,
                                      Region::InnerThigh};
    return std::any_of(calfAndThigh.begin(), calfAndThigh.end(),
                       [&exercise](Region region) { return exercise.regions.contains(region); });
}

/// Everyone for whom it is not offered, ticked or not.
QStringList whoLeavesOut(const Exercise &exercise)
{
    if (!isPressure(exercise))
        return {};
    if (!isOnCalfOrThigh(exercise))
        return {u"blood-thinners"_s};
    return {u"blood-thinners"_s, u"blood-clot"_s, u"varicose-veins"_s};
}

} // namespace

QStringList Precautions::hiding(const Exercise &exercise) const
{
    if (ticked.isEmpty())
        return {};
    QStringList ids = whoLeavesOut(exercise);
    ids.removeIf([this](const QString &id) { return !ticked.contains(id); });
    return ids;
}

QVector<PrecautionNote> Precautions::notesFor(const Exercise &exercise, const Safety &safety) const
{
    QVector<PrecautionNote> notes;
    for (const AskFirst &entry : safety.askFirst) {
        if (concern(entry, exercise))
            notes += PrecautionNote{.about = entry, .exercises = {}};
    }
    return notes;
}

QVector<PrecautionNote> Precautions::notesFor(const Routine &routine, const Library &library) const
{
    QVector<PrecautionNote> notes;
    for (const AskFirst &entry : library.safety().askFirst) {
        QStringList names;
        for (const RoutineStep &step : routine.steps) {
            const Exercise *exercise = library.exercise(step.exerciseId);
            if (exercise && concern(entry, *exercise))
                names += exercise->name;
        }
        names.removeDuplicates();
        if (!names.isEmpty())
            notes += PrecautionNote{.about = entry, .exercises = names};
    }
    return notes;
}

bool Precautions::concern(const AskFirst &entry, const Exercise &exercise) const
{
    return ticked.contains(entry.id)
        && (exercise.cautions.contains(entry.id) || hiding(exercise).contains(entry.id));
}

} // namespace Unknot
