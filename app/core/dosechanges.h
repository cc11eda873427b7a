// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"

namespace Unknot {

/// `dose` with all in which `changed` differs from `usual`. They are of one kind; else it stays as it is.
Dose withChanges(Dose dose, const Dose &changed, const Dose &usual);

} // namespace Unknot
