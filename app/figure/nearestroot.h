// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"

#include <array>
#include <cmath>

namespace Unknot {

struct Root
{
    double at = 0;
    bool isFound = false;
};

/// Where `function` is zero, nearest to `start`: outwards in steps of 3, both ways in turn, then by halving.
/// A pose has several such places, and only the one nearest to what was written is meant. When there is none
/// within the limits, tells where the function came nearest to zero.
template <typename Function>
Root nearestRoot(const Function &function, double start, const Range<double> &limits)
{
    constexpr double step = 3;
    constexpr int halvings = 18;
    struct Probe
    {
        double at = 0;
        double value = 0;
    };
    const auto probe = [&function](double at) {
        return Probe{at, function(at)};
    };
    const auto changesSign = [](const Probe &a, const Probe &b) {
        return (a.value < 0) != (b.value < 0);
    };

    const Probe first = probe(start);
    Probe nearest = first;
    std::array<Probe, 2> ends{first, first};
    const auto halve = [&](Probe from, Probe to) {
        for (int i = 0; i < halvings; ++i) {
            const Probe middle = probe((from.at + to.at) / 2);
            (changesSign(from, middle) ? to : from) = middle;
        }
        return Root{(from.at + to.at) / 2, true};
    };
    for (int i = 1; limits.contains(start + i * step) || limits.contains(start - i * step); ++i) {
        for (const double way : {step, -step}) {
            if (!limits.contains(start + i * way))
                continue;
            Probe &end = ends[way > 0 ? 0 : 1];
            const Probe next = probe(start + i * way);
            if (changesSign(end, next))
                return halve(end, next);
            if (std::abs(next.value) < std::abs(nearest.value))
                nearest = next;
            end = next;
        }
    }
    return {nearest.at, false};
}

} // namespace Unknot
