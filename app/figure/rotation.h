// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuaternion>

namespace Unknot {

// By the right-hand rule, for x forward, y to the left and z up.

/// Positive degrees tip to the right.
inline QQuaternion aboutX(double degrees)
{
    return QQuaternion::fromAxisAndAngle(1, 0, 0, float(degrees));
}

/// Positive degrees lean forward.
inline QQuaternion aboutY(double degrees)
{
    return QQuaternion::fromAxisAndAngle(0, 1, 0, float(degrees));
}

/// Positive degrees turn to the left.
inline QQuaternion aboutZ(double degrees)
{
    return QQuaternion::fromAxisAndAngle(0, 0, 1, float(degrees));
}

} // namespace Unknot
