// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyshape.h"

#include <QStringView>

namespace Unknot {

/// A Muscle before it gets its side.
struct MuscleRow
{
    QStringView name{};
    Joint joint{};
    QVector3D outwards{};
    QVector<BodyPart> hosts{};
    QVector<BodyEllipsoid> chain{};
};

const QVector<MuscleRow> &middleMuscleRows();
/// Of the left side; those of the right are their mirror images.
const QVector<MuscleRow> &leftMuscleRows();

} // namespace Unknot
