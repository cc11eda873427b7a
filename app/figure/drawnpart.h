// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/projection.h"
#include "figure/scene.h"

#include <QPainterPath>

namespace Unknot {

/// One material of a part: the same shapes dark, and smaller and shifted to the light.
struct DrawnLayer
{
    BodyMaterial material{};
    QVector<ConvexShape> shapes{};
    QVector<ConvexShape> lit{};
    double lineWidth = 1; ///< of its outline, as a share of the usual one
};

/// One flat side of a box.
struct DrawnFace
{
    QPolygonF corners{};
    double shade = 0; ///< from 0, in the light, to 1
};

/// A part of the body, or a prop, as the camera sees it: what painting and depth order need to know.
struct DrawnPart
{
    std::optional<BodyPart> part{}; ///< none for a prop
    std::optional<PlacedProp> prop{};
    QVector<DrawnLayer> layers{}; ///< from back to front
    QVector<DrawnFace> faces{}; ///< of a prop that is a box
    QVector<QPolygonF> marks{}; ///< lines on a prop
    QVector<ProjectedEllipsoid> depths{}; ///< ellipsoids that fill it, to ask for its depth
    QRectF bounds{};
    double middleDepth = 0;
    double greyness = 0; ///< from 0 to 1, for limbs on the far side
    DrawnLayer rest{}; ///< of a limb that was split: what another piece of it draws

    /// Sets what follows from layers, faces and depths.
    void measure();
};

/// Adds the shape around the ellipsoids and its lit side.
void addShape(DrawnLayer &layer, const QVector<ProjectedEllipsoid> &ellipsoids);

/// Any part but the head, which has its own shape.
DrawnPart drawnPart(BodyPart part, const Skeleton &body, Build build, const Camera &camera);

} // namespace Unknot
