// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cuelog.h"

namespace Unknot {

Q_LOGGING_CATEGORY(cueLog, "unknot.cues", QtWarningMsg)

} // namespace Unknot
