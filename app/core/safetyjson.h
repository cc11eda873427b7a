// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"
#include "core/safety.h"

namespace Unknot {

/// All that is said about safety, from its file.
Safety readSafety(const QJsonObject &object, FileReading &reading);

} // namespace Unknot
