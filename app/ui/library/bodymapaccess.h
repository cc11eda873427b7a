// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

namespace Unknot {

class BodyMapView;

/// Lets assistive technology read a body map as a list of its regions, each of which can be pressed.
void installBodyMapAccess();

/// Tells it that another region is chosen than the one before,
void tellChosen(BodyMapView *map, std::optional<Region> before);
/// and that the keys have moved on.
void tellFocus(BodyMapView *map);

} // namespace Unknot
