// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/limbreach.h"
#include "figure/scene.h"

namespace Unknot {

/// A chair that faces forward, in its place in the room.
class ChairShape
{
public:
    /// With its seat as high as the body sits.
    static ChairShape under(const Skeleton &body, Build build, bool hasBack);
    /// With its back towards somebody who stands behind it, at a distance from the pelvis.
    static ChairShape inFrontOf(const Skeleton &body, float distance);

    QVector<PlacedProp> pieces() const;
    /// What hands may hold.
    Places points() const;

private:
    ChairShape(const QVector3D &seat, bool hasBack);

    float backX() const;

    QVector3D m_seat; ///< the middle of its top
    bool m_hasBack = true;
};

} // namespace Unknot
