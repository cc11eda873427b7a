// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

#include <QCoreApplication>

namespace Unknot {

/// Under cold and heat, the skin may come to harm before it hurts.
class SkinReminder
{
    Q_DECLARE_TR_FUNCTIONS(SkinReminder)

public:
    /// To look at the skin, and what to stop for; empty where there is neither cold nor heat.
    static QString of(PhaseKind kind, const Exercise &exercise);

    /// Once this phase is over and no other bout follows; empty where there was neither cold nor heat.
    static QString afterLast(PhaseKind kind);

    /// While the person gets ready: of the step before.
    static QString ofStepBefore(const Timeline &timeline, int phase);
};

} // namespace Unknot
