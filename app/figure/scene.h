// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figuredata.h"
#include "figure/skeleton.h"

namespace Unknot {

/// One piece of a prop in its place. A cylinder lies along the longer one of x and y; a cushion is a box with
/// round edges, flattest the way it presses; a strand goes straight from its centre as far as half says, both
/// ways.
struct PlacedProp
{
    enum class Shape { Box, Ellipsoid, Cylinder, Cushion, Strand };
    enum class Material { Wood, Wall, Mat, Ball, Foam, Cloth, Ice, Heat };

    Shape shape{};
    Material material{};
    QVector3D centre{};
    QVector3D half{}; ///< half its extent along x, y and z
    bool isBackdrop = false; ///< behind everything, always

    bool operator==(const PlacedProp &) const = default;
};

inline constexpr float strandRadius = .010F;

/// One moment of a movement, solved and ready to draw.
struct Scene
{
    Skeleton body{};
    QVector<PlacedProp> props{};
};

} // namespace Unknot
