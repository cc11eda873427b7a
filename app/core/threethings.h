// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"

namespace Unknot {

/// What to do now for a tight part of the body: something that lets it go, a stretch, and a movement
/// that makes it strong, in that order and in small doses. What the region lacks is made up for by its
/// other exercises, then by those for the whole body; so there are three unless the library is small.
/// What the precautions hide is not offered.
Routine threeThingsFor(Region region, const Library &library, const Precautions &precautions = {});

} // namespace Unknot
