// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/drawnpart.h"

namespace Unknot {

/// Draws a prop that is a cushion, such as a pack: round at its corners and a little higher in the middle,
/// with a sign on its flat side that tells a warm one from a cold one without colours.
void addCushion(DrawnPart &part, const PlacedProp &cushion, const Camera &camera);

} // namespace Unknot
