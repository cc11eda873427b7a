// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice.h"

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

void Practice::plan(const Timeline &timeline)
{
    const QVector<Part> before = std::exchange(m_parts, {});
    for (const Phase &phase : timeline.phases()) {
        if (!isWork(phase.kind))
            continue;
        if (!part(phase.step, phase.side))
            m_parts.append({.step = phase.step, .side = phase.side});
        part(phase.step, phase.side)->planned += phase.length;
    }
    const QVector<Part> wanted = m_parts;
    for (const Part &old : before) {
        if (Part *now = part(old.step, old.side))
            now->done = old.done * now->planned.count() / old.planned.count();
        else if (!hasStep(wanted, old.step) && hasBegun(before, old.step))
            m_parts.append(old);
    }
}

void Practice::add(const Phase &phase, milliseconds time)
{
    if (Part *worked = part(phase.step, phase.side); worked && !phase.waitsForPerson)
        worked->done += time;
}

void Practice::finish(const Phase &phase)
{
    if (Part *worked = part(phase.step, phase.side))
        worked->done += phase.length;
}

void Practice::addEarlier(int step, Side side, milliseconds time)
{
    if (Part *worked = part(step, side))
        worked->done += time;
}

milliseconds Practice::planned() const
{
    milliseconds all{};
    for (const Part &part : m_parts)
        all += part.planned;
    return all;
}

bool Practice::isComplete() const
{
    milliseconds done{};
    for (const Part &part : m_parts)
        done += std::min(part.done, part.planned);
    return done > 0ms && done * 10 >= planned() * 9;
}

Practice::Part *Practice::part(int step, Side side)
{
    const auto found = std::ranges::find_if(
        m_parts, [&](const Part &part) { return part.step == step && part.side == side; });
    return found == m_parts.end() ? nullptr : &*found;
}

bool Practice::hasStep(const QVector<Part> &parts, int step)
{
    return std::ranges::any_of(parts, [step](const Part &part) { return part.step == step; });
}

bool Practice::hasBegun(const QVector<Part> &parts, int step)
{
    return std::ranges::any_of(parts,
                               [step](const Part &part) { return part.step == step && part.done > 0ms; });
}

} // namespace Unknot
