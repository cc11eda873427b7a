// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"
#include "core/filereading.h"
#include "figure/figuredata.h"

namespace Unknot {

/// The figure of an exercise that has one, from its block. What is wrong with the block is noted, with JSON
/// paths that start at the exercise.
FigureData readFigure(const Exercise &exercise, FileReading &reading);

/// The same, for those who want all or nothing; `file` is what messages call it. The exercise has a figure.
Result<FigureData> figureOf(const Exercise &exercise, const QString &file);

} // namespace Unknot
