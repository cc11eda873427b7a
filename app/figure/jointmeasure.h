// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/skeleton.h"

#include <QVector>

namespace Unknot {

/// One motion as it is found in a body.
struct MeasuredMotion
{
    Motion motion{};
    Side side{};
    double degrees = 0;
};

/// What hips, knees, ankles, elbows and wrists are bent by once hands and feet have reached their places:
/// reaching overrules what the pose says.
QVector<MeasuredMotion> measuredMotions(const Skeleton &body);

/// How far an upper arm points where shoulders do not go, in degrees; the trunk's own frame counts.
struct ShoulderExcess
{
    double behind = 0; ///< beyond what it reaches behind the trunk
    double across = 0; ///< beyond what it reaches across the trunk to the other side
};

ShoulderExcess shoulderExcess(const Skeleton &body, Side side);

} // namespace Unknot
