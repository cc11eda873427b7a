// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/limbreach.h"
#include "figure/scene.h"
#include "figure/supports.h"

namespace Unknot {

/// A table in front of somebody: as high as what rests on it.
class TableShape
{
public:
    TableShape(const PropData &table, const Skeleton &start, Build build);

    QVector<PlacedProp> pieces() const;
    /// What hands may rest on.
    Places points() const;

private:
    QVector3D m_top; ///< the middle of it
    QPointF m_half; ///< of its top, forward and to the left
};

} // namespace Unknot
