// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phasecount.h"

#include "ui/session/phaseplace.h"

#include <algorithm>
#include <utility>

namespace Unknot {

namespace {

/// Up to and with that one. Those that are left out have no phase.
int stepsIn(const QVector<Phase> &phases, int upTo)
{
    int count = 0;
    int step = -1;
    for (const Phase &phase : phases) {
        if (phase.step <= upTo && std::exchange(step, phase.step) != phase.step)
            ++count;
    }
    return count;
}

} // namespace

PhaseCount phaseCount(const Timeline &timeline, int phase)
{
    const QVector<Phase> &phases = timeline.phases();
    const Phase &here = phases.at(phase);
    const int first = timeline.stepStart(phase);

    PhaseCount count;
    count.step = {stepsIn(phases, here.step), stepsIn(phases, phases.last().step)};
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
