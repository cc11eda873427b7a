// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/movement.h"

#include "figure/figureframe.h"
#include "figure/tween.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>

namespace Unknot {

namespace {

Places floorPlaces(const FigureData &figure)
{
    Places places;
    for (auto spot = figure.floorSpots.cbegin(); spot != figure.floorSpots.cend(); ++spot)
        places.insert(spot.key(), QVector3D(float(spot->x()), float(spot->y()), 0));
    return places;
}

} // namespace

struct Movement::KeptStage
{
    std::once_flag isAsked;
    std::optional<Stage> stage;
};

Movement::Movement(const FigureData &figure, Build build)
    : m_figure(figure),
      m_build(build),
      m_stage(std::make_shared<KeptStage>())
{
    if (m_figure.poses.isEmpty())
        m_figure.poses.append(Pose{});
    m_places = floorPlaces(m_figure);
    if (!m_figure.props.isEmpty()) {
        // Props fit the body where it starts; only then can its hands reach for them.
        const SolvedPose start = PoseSolver(build, m_places).solve(m_figure.poses.first());
        m_props = PropPlacing(m_figure.props, start.body, build);
        m_places.insert(m_props.points());
    }
    solveAll();
}

void Movement::solveAll()
{
    PoseSolver solver(m_build, m_places);
    QVector<Skeleton> bodies;
    for (const Pose &pose : std::as_const(m_figure.poses)) {
        m_poses += solver.solve(pose, m_poses.isEmpty() ? nullptr : &m_poses.constLast());
        bodies += m_poses.constLast().body;
    }
    m_problems = solver.problems();
    m_props.settle(bodies, m_build);
}

Scene Movement::at(double place) const
{
    const qsizetype last = m_poses.size() - 1;
    const double along = std::clamp(place, 0.0, 1.0) * double(last);
    const qsizetype from = std::min(qsizetype(std::floor(along)), std::max<qsizetype>(last - 1, 0));
    const qsizetype to = std::min(from + 1, last);
    Scene scene;
    scene.body = bodyBetween(m_poses.at(from), m_poses.at(to), along - double(from), m_build);
    scene.props = m_props.at(scene.body, std::clamp(place, 0.0, 1.0));
    return scene;
}

const Stage &Movement::stage() const
{
    std::call_once(m_stage->isAsked, [this] { m_stage->stage = stageOf(*this); });
    return *m_stage->stage;
}

} // namespace Unknot
