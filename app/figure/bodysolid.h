// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyshape.h"
#include "figure/scene.h"

#include <algorithm>

namespace Unknot {

/// An ellipsoid of flesh in the room.
struct RoomEllipsoid
{
    QVector3D centre{};
    QQuaternion frame{}; ///< its radii are along the axes of this
    QVector3D radii{};

    float leastRadius() const { return std::min({radii.x(), radii.y(), radii.z()}); }
};

/// A part of the body filled closely with ellipsoids, to ask what touches it.
QVector<RoomEllipsoid> solidOf(BodyPart part, const Skeleton &body, Build build);

// How far a point is from a surface; negative inside. That of an ellipsoid is exact only near by.

float distanceTo(const RoomEllipsoid &ellipsoid, const QVector3D &point);
float distanceTo(const QVector<RoomEllipsoid> &solid, const QVector3D &point);
float distanceTo(const PlacedProp &prop, const QVector3D &point);

/// "left upper arm"; in English, for authors.
QString bodyPartName(BodyPart part);

} // namespace Unknot
