// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"
#include "core/settings.h"

namespace Unknot {

/// Every value that is missing or was refused is the default one; the rest is kept.
Settings readSettings(const QJsonObject &object, FileReading &reading);

QJsonObject toJson(const Settings &settings);

} // namespace Unknot
