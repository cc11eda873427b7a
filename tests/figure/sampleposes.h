// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figuredata.h"

namespace Unknot {

// Poses and movements as exercises use them, made in code so that solving is tested without reading.

Pose standingPose();
Pose seatedPose();
Pose supinePose(); ///< knees bent, feet flat
Pose quadrupedPose(); ///< hands and knees
Pose longSittingPose(); ///< legs straight

FigureData bridgeFigure();
FigureData calfRaiseFigure();
FigureData childsPoseFigure();
FigureData donkeyKickFigure();
FigureData calfStretchFigure(); ///< hands on a wall
FigureData sideNeckStretchFigure(); ///< on a chair
FigureData threadTheNeedleFigure();

QVector<FigureData> sampleFigures();

} // namespace Unknot
