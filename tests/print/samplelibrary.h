// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

namespace Unknot {

/// Exercises like the real ones, of every kind of dose, with a safety card. Small and ours to change.
Library sampleLibrary();

/// A routine of this many of its exercises, one after the other and round again.
Routine sampleRoutine(int stepCount);

/// Each exercise with a figure of two poses: its pictures show the first and the third step. `focus` is what
/// the camera looks at: "all" or "head", say.
Library illustrated(const Library &library, const QString &focus);

/// Every text longer by two fifths, as German would be, with some long words.
Library lengthened(const Library &library);

/// Words of some letters each, this many letters in all.
QString wordsOf(int letterCount);

} // namespace Unknot
