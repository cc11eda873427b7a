// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/posesolver.h"
#include "figure/propplacing.h"

#include <memory>

namespace Unknot {

struct Stage;

/// The poses of a figure, solved, and everything between them. A value: cheap to copy.
class Movement
{
public:
    /// Solves all poses. Never fails: a pose that cannot be reached is as near as it gets, and told in
    /// problems().
    explicit Movement(const FigureData &figure, Build build = Build::Narrow);

    const FigureData &figure() const { return m_figure; }
    Build build() const { return m_build; }
    /// `place` from 0, the start, to 1, the end; poses in between share it evenly.
    Scene at(double place) const;
    /// Worked out when it is first asked for, once for all copies.
    const Stage &stage() const;

    /// The poses as they were after adjusting.
    const QVector<SolvedPose> &poses() const { return m_poses; }
    /// Props' points and floor spots.
    const Places &places() const { return m_places; }

    /// What could not be reached, by how much: one sentence each, in English, for authors.
    const QStringList &problems() const { return m_problems; }

private:
    struct KeptStage;

    void solveAll();

    FigureData m_figure;
    Build m_build{};
    QVector<SolvedPose> m_poses;
    PropPlacing m_props;
    Places m_places;
    QStringList m_problems;
    std::shared_ptr<KeptStage> m_stage;
};

} // namespace Unknot
