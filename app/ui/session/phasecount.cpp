// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phasecount.h"

#include "ui/session/phaseplace.h"

#include <algorithm>

namespace Unknot {

PhaseCount phaseCount(const Timeline &timeline, int phase)
{
    const QVector<Phase> &phases = timeline.phases();
    const Phase &here = phases.at(phase);
    const int first = timeline.stepStart(phase);

    PhaseCount count;
    count.step = {here.step + 1, phases.last().step + 1};
    count.time.number = here.repetition;
    count.side.number = here.side == phases.at(first).side ? 1 : 2;
    count.set.number = here.set;
    for (int i = first; i < phases.size() && phases.at(i).step == here.step; ++i) {
        count.time.count = std::max(count.time.count, phases.at(i).repetition);
        count.isOfBreaths = count.isOfBreaths || isBreath(phases.at(i).kind);
        count.set.count = std::max(count.set.count, phases.at(i).set);
        if (phases.at(i).side != phases.at(first).side)
            count.side.count = 2;
    }
    return count;
}

} // namespace Unknot
