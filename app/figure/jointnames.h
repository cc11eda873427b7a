// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/anatomy.h"

#include <QMap>

namespace Unknot {

/// One of the two directions of a motion, as files name it: "flexion" or "extension".
struct DirectedMotion
{
    QString name{};
    Motion motion{};
    int sign = 1; ///< -1 for the direction in which its degrees are negative
    double most = 0; ///< degrees without force
};

/// What files call a joint: "neck", "left_hip", or "both_hip" for the two at once.
struct NamedJoint
{
    Side side = Side::Both; ///< in the middle, or both
    QVector<DirectedMotion> motions{};

    /// Null for an unknown name.
    const DirectedMotion *motion(const QString &name) const;
    QStringList motionNames() const;
};

/// By name.
const QMap<QString, NamedJoint> &namedJoints();

} // namespace Unknot
