// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cueprofile.h"
#include "core/jsonfields.h"

namespace Unknot {

/// What is missing is as it comes.
CueProfile readCueProfile(JsonFields fields);

QJsonObject toJson(const CueProfile &profile);

} // namespace Unknot
