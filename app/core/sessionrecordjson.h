// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

#include <QJsonArray>

namespace Unknot {

/// A journal for other programs: times in seconds, steps counted from 1, moments as in ISO 8601 with their
/// distance from UTC. What nobody answered is null. This form stays stable.
///
///     [{ "id", "routine", "name", "language", "started", "ended", "date", "plannedSeconds",
///        "practisedSeconds", "steps", "stepsReached", "finished", "discomfortBefore", "discomfortAfter",
///        "held": [{ "step", "exercise", "name", "side", "seconds" }],
///        "hurts": [{ "at", "exercise", "name", "side", "score", "where" }] }]
QJsonArray toJson(const QVector<SessionRecord> &sessions);

} // namespace Unknot
