// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/limbreach.h"
#include "figure/scene.h"
#include "figure/supports.h"

namespace Unknot {

/// The props of a figure, fitted to its body: the seat of a chair is as high as the person sits.
class PropPlacing
{
public:
    PropPlacing() = default;
    /// Places what keeps its place during the movement by how the body starts.
    PropPlacing(const QVector<PropData> &props, const Skeleton &start, Build build);

    /// What hands and feet may reach for.
    const Places &points() const { return m_points; }
    /// Spreads mats under all of the poses.
    void spreadMats(const QVector<Skeleton> &poses, Build build);

    /// All props at one moment: balls, pillows, packs and straps go with what they touch.
    QVector<PlacedProp> at(const Skeleton &body) const;

private:
    void placeChair(const PropData &chair, const Skeleton &start, Build build);
    void placeWall(const PropData &wall, const Skeleton &start, Build build);
    void placeStep(const PropData &step, const Skeleton &start);

    QVector<PlacedProp> m_fixed;
    QVector<PropData> m_following; ///< those that go with the body
    int m_mats = 0;
    Places m_points;
};

} // namespace Unknot
