// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyregions.h"
#include "figure/drawnfigure.h"

#include <QPainterPath>
#include <QTransform>

namespace Unknot {

/// A region as it is seen from one side.
struct BodySpot
{
    Region region{};
    BodyView view{};

    bool operator==(const BodySpot &) const = default;
};

/// The standing body, to be pointed at. Its regions are cut out of the very shapes that are drawn, so that
/// they cannot drift apart. Places are in thousandths of a body height, y down, 0 on the floor between the
/// feet.
class BodyMap
{
public:
    enum class Way { Up, Down, Across };

    explicit BodyMap(Build build = {});

    Build build() const { return m_build; }
    /// What the body fills: the same from both sides.
    const QRectF &frame() const { return m_frame; }
    /// Places the frame in the middle of a page, as large as it fits.
    QTransform fitting(const QRectF &page) const;

    const DrawnFigure &figure(BodyView view) const { return seen(view).figure; }
    /// From the figure's places to the map's.
    static QTransform fromFigure();

    /// What can be seen of a region; empty where nothing can.
    const QPainterPath &area(const BodySpot &spot) const;
    /// A point well inside each piece of it.
    QVector<QPointF> middles(const BodySpot &spot) const;
    /// Those that can be seen, from head to foot.
    const QVector<Region> &regions(BodyView view) const { return seen(view).regions; }

    /// The region at a point, or else one that is not farther away than `reach`.
    std::optional<Region> regionAt(const QPointF &point, BodyView view, double reach = 0) const;

    /// The next region up or down, or the one at this height in the other view. The spot itself at the end.
    BodySpot neighbour(const BodySpot &spot, Way way) const;

private:
    struct Seen
    {
        DrawnFigure figure;
        std::array<QPainterPath, regionNames.size()> areas{};
        QVector<Region> regions{};
    };

    static Seen look(const Scene &scene, Build build, BodyView view);
    const Seen &seen(BodyView view) const { return view == BodyView::Front ? m_front : m_back; }
    double height(const BodySpot &spot) const;

    Build m_build{};
    Seen m_front;
    Seen m_back;
    QRectF m_frame;
};

} // namespace Unknot
