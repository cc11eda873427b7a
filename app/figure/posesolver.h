// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/limbreach.h"
#include "figure/supports.h"

namespace Unknot {

/// A pose with what was adjusted in it, and the body that takes it.
struct SolvedPose
{
    Pose pose{};
    Skeleton body{};
};

/// Finds the body that takes a pose: bends it, lays it down on what it rests on, and then lets hands and feet
/// reach for their places.
class PoseSolver
{
public:
    PoseSolver(Build build, const Places &places);

    /// `before` is the pose before, which anchors, moves and limbs that hold still refer to. What cannot be
    /// reached is as near as it gets, and told in problems().
    SolvedPose solve(const Pose &pose, const SolvedPose *before = nullptr);

    /// Sentences in English, for authors.
    const QStringList &problems() const { return m_problems; }

private:
    void adjust(SolvedPose &solved, const Adjustment &adjustment);
    void moveAlong(SolvedPose &solved, const SolvedPose *before) const;
    void holdStill(SolvedPose &solved, const Skeleton &before);
    void reachAll(SolvedPose &solved);
    void tellBeyond(Limb limb, const QString &what, float beyond);

    Build m_build;
    Places m_places;
    QStringList m_problems;
};

} // namespace Unknot
