// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"

#include <vector>

namespace Unknot {

/// The samples of a tone, mono, from -1 to 1. The same tone is always the same samples.
std::vector<float> synthesised(Tone tone, int sampleRate);

} // namespace Unknot
