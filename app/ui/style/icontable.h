// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

namespace Unknot {

/// How one icon is drawn. Commands, with points on a grid of 24 by 24:
/// M, L, C, Z as in SVG paths; O x y radius: a circle; R x y width height radius: a round box; D x y: a dot.
struct IconDrawing
{
    /// Turning icons point the other way where people read from right to left.
    enum class Reading { Fixed, Turns };

    const char *lines = "";
    const char *solid = "";
    Reading reading = Reading::Fixed;
    double stroke = 1.75;
};

IconDrawing drawingOf(Icon icon);

} // namespace Unknot
