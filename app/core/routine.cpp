// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routine.h"

namespace Unknot {

Routine routineOf(const Exercise &exercise)
{
    return {
        .id = exercise.id,
        .name = exercise.name,
        .intro = {},
        .regions = exercise.regions,
        .steps = {{.exerciseId = exercise.id, .dose = exercise.dose, .sides = exercise.sides, .note = {}}},
        .frequency = exercise.frequency,
        .sources = exercise.sources};
}

} // namespace Unknot
