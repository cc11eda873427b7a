// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyshape.h"

#include <QStringList>

namespace Unknot {

/// Where a muscle lies under the skin: a chain of ellipsoids that is drawn on the parts which host it.
struct Muscle
{
    QString name{}; ///< with its side, such as "calf_right"; without one in the middle of the body
    QVector<BodyEllipsoid> chain{}; ///< from one end to the other
    QVector<BodyPart> hosts{};
    Joint joint{}; ///< in the frame of which
    QVector3D outwards{}; ///< the muscle faces so
};

/// Null for an unknown name.
const Muscle *muscle(const QString &name);
QStringList muscleNames();

/// The muscles that the library means by one of its keys, such as "gluteals", without their sides. None for
/// what is nowhere in particular, such as "sore-area".
QStringList musclesOfKey(const QString &key);

} // namespace Unknot
