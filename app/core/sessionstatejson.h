// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"
#include "core/sessionstate.h"

namespace Unknot {

SessionState readSessionState(const QJsonObject &object, FileReading &reading);

QJsonObject toJson(const SessionState &state);

} // namespace Unknot
