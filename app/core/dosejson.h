// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"

#include <QJsonObject>

namespace Unknot {

/// As it stands in an exercise's file, every field said.
QJsonObject toJson(const Dose &dose);

/// What a routine's file says to get from `usual` to `dose`, which are of one kind. Ranges stay as usual.
QJsonObject changes(const Dose &dose, const Dose &usual);

} // namespace Unknot
