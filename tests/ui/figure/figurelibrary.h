// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

namespace Unknot {

/// The small library; its side neck stretch and its chin tuck have figures, the first one of the left side,
/// and the calf raise has one that cannot be read.
Library figureLibrary();

} // namespace Unknot
