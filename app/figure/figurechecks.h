// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"
#include "core/filereading.h"
#include "figure/movement.h"

namespace Unknot {

/// What is wrong with a movement, at five moments of it from each pose to the next, and with its picture.
/// Each sentence starts with one of figureCheckNames(), and is in English, for authors. Exceptions of the
/// figure are left out.
QStringList figureProblems(const Movement &movement);

/// Reads the figure of an exercise, if it has one, and reports these problems of it too.
void checkFigure(const Exercise &exercise, FileReading &reading);

} // namespace Unknot
