// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/drawnpart.h"

namespace Unknot {

/// All that the camera sees of one moment, ready to be painted.
struct DrawnFigure
{
    QVector<DrawnPart> ground{}; ///< walls behind and mats below, in the order they are painted
    QVector<DrawnPart> parts{}; ///< body and props, in the order they are painted
    Skeleton body{};
    Camera camera;

    /// All pieces of a part, as one: what it covers.
    QVector<ConvexShape> shapesOf(BodyPart part) const;
};

/// The parts of the body alone, in the order of their names.
QVector<DrawnPart> drawnBody(const Skeleton &body, Build build, const Camera &camera);

DrawnFigure drawnFigure(const Scene &scene, Build build, const Camera &camera);

} // namespace Unknot
