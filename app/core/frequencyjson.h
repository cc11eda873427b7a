// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"
#include "core/jsonfields.h"

namespace Unknot {

/// How often, which stands among the fields of an exercise and of a routine.
Frequency readFrequency(JsonFields &fields);
void insertFrequency(const Frequency &frequency, QJsonObject &object);

} // namespace Unknot
