// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/twobonereach.h"

#include <QHash>

namespace Unknot {

/// Places in the room by name: points of props, and spots on the floor.
using Places = QHash<QString, QVector3D>;

/// The point of a hand or foot that touches what it reaches for, in the frame of wrist or ankle. A grip has
/// it in the middle of what the fingers close around.
QVector3D touchPoint(const Skeleton &body, Limb limb, Touch touch);

/// Where a reach leads in the room; none when it names nothing known.
std::optional<QVector3D> reachTarget(const Reach &reach, const Skeleton &body, const Places &places);

/// Moves the limb to what it reaches for. Returns by how much that is out of reach.
float reachFor(Skeleton &body, Limb limb, const Reach &reach, const QVector3D &target);

/// Feet before hands, and limbs that reach for the body last: their goal has to be in its place first.
std::array<Limb, limbCount> reachOrder(const Pose &pose);

/// Moves the limb to where it was, and as it was turned, in another moment.
float holdLimbStill(Skeleton &body, Limb limb, const Skeleton &before);

} // namespace Unknot
