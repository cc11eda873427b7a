// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

#include <QJsonObject>

namespace Unknot {

/// A timeline for other programs: times in seconds, steps counted from 1. This form stays stable.
///
///     { "id", "plannedSeconds", "about",
///       "phases": [{ "kind", "start", "length", "step", "exercise", "set", "side", "repetition" }],
///       "cues": [{ "at", "kind", "tone", "say", "show" }] }
///
/// A phase that the person ends carries "ownPace": true, and its length is an estimate.
QJsonObject toJson(const QString &id, const Timeline &timeline);

} // namespace Unknot
