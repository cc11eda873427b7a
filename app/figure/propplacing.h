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
    /// Once all poses are known: spreads mats under them, raises walls above them, and leaves what is still
    /// where the last touches it.
    void settle(const QVector<Skeleton> &poses, Build build);

    /// All props at one moment: balls, pillows, packs and straps go with what they touch.
    QVector<PlacedProp> at(const Skeleton &body, double place) const;

private:
    struct Standing
    {
        WithPose with{};
        QVector<PlacedProp> pieces{};
    };

    void place(const PropData &prop, Build build);
    PlacedProp wallAt(const PropData &wall, Build build);
    PlacedProp stepAt(const PropData &step);
    void raiseWalls(const QVector<Skeleton> &poses, Build build);
    PlacedProp matUnder(const QVector<Skeleton> &poses, Build build) const;

    Skeleton m_start;
    QVector<Standing> m_standing;
    QVector<PropData> m_following; ///< those that go with the body
    QVector<PropData> m_mats;
    QVector<PropData> m_still;
    Places m_points;
};

} // namespace Unknot
