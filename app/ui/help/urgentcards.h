// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety.h"
#include "ui/widgets/tonepanel.h"

namespace Unknot {

/// "Stop and call the emergency number".
TonePanel *makeRedCard(const Safety &safety);
/// "See someone today".
TonePanel *makeAmberCard(const Safety &safety);

} // namespace Unknot
