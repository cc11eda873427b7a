// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"
#include "core/result.h"

namespace Unknot {

/// The routine meant by an id or a file: a routine, an exercise as a routine of itself, or the three things
/// to do now for a region. An exercise from a file is added to the library. An unknown id fails with the
/// nearest ones. The three things leave out what the precautions hide.
Result<Routine> findRoutine(const QString &idOrFile, Library &library, const Precautions &precautions = {});

} // namespace Unknot
