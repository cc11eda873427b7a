// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/scene.h"

namespace Unknot {

/// Whether a thing is placed by what it touches on the body, so that it may go with it.
bool touchesBody(PropData::Kind kind);

/// Such a thing where it touches the body. `start` is how the body starts: from there a roller has rolled.
QVector<PlacedProp> fittedTo(const Skeleton &body, const PropData &prop, const Skeleton &start);

} // namespace Unknot
