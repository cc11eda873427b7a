// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/movement.h"

namespace Unknot {

/// What is wrong with a movement, at five moments of it, as far as no drawing is needed to see it. Each
/// sentence starts with one of figureCheckNames(), and is in English, for authors. Exceptions of the figure
/// are left out.
QStringList figureProblems(const Movement &movement);

} // namespace Unknot
