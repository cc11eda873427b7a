// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisefilter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

template <typename Value>
bool isAmong(const QVector<Value> &chosen, Value value)
{
    return chosen.isEmpty() || chosen.contains(value);
}

bool isOnTheFloor(Position position)
{
    return position != Position::Seated && position != Position::Standing && position != Position::Any;
}

bool worksAtDesk(const Exercise &exercise)
{
    const bool isSeated = exercise.position == Position::Seated || exercise.position == Position::Any;
    const auto isThere = [](const QString &key) {
        return key == u"chair" || key == u"table";
    };
    return isSeated && std::all_of(exercise.equipment.begin(), exercise.equipment.end(), isThere);
}

bool fitsEquipment(const ExerciseFilter &filter, const Exercise &exercise)
{
    if (filter.equipment.isEmpty() && !filter.withoutEquipment)
        return true;
    if (exercise.equipment.isEmpty())
        return filter.withoutEquipment;
    return std::any_of(exercise.equipment.begin(), exercise.equipment.end(),
                       [&filter](const QString &key) { return filter.equipment.contains(key); });
}

} // namespace

bool ExerciseFilter::matches(const Exercise &exercise, std::chrono::milliseconds length) const
{
    return isAmong(techniques, exercise.technique)
        && (exercise.position == Position::Any || isAmong(positions, exercise.position))
        && fitsEquipment(*this, exercise) && (!under || length < *under)
        && !(noFloor && isOnTheFloor(exercise.position)) && (!atDesk || worksAtDesk(exercise));
}

} // namespace Unknot
