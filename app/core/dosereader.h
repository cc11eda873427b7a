// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonfields.h"

namespace Unknot {

struct Exercise;
enum class Technique;

/// The dose of an exercise of this technique.
Dose readDose(JsonFields fields, Technique technique);

/// The dose that a routine gives to an exercise: `fields` names only what differs from the exercise's own.
Dose readChangedDose(JsonFields fields, const Exercise &exercise);

} // namespace Unknot
