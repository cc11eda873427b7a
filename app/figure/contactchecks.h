// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/movement.h"
#include "figure/problemlist.h"

namespace Unknot {

/// Whether hands and feet touch what they say they do, in one pose of the movement.
void checkContacts(ProblemList &problems, const Movement &movement, qsizetype pose);

/// Whether the body stays out of walls, chairs and balls, at one moment.
void checkProps(ProblemList &problems, const Movement &movement, const Scene &scene, double place);

} // namespace Unknot
