// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"
#include "figure/pose.h"

#include <QMap>

namespace Unknot {

/// Poses that figures start from, by name: "standing", "quadruped".
using BasePoses = QMap<QString, Pose>;

Result<BasePoses> readBasePoses(const NamedBytes &file);

/// Those that are built in, read when first asked for.
const BasePoses &basePoses();

} // namespace Unknot
