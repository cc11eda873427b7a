// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureloop.h"

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot::FigureLoop {

namespace {

constexpr milliseconds rest = 400ms;
constexpr milliseconds move = 1800ms;
constexpr milliseconds hold = 1800ms;

} // namespace

milliseconds length()
{
    return rest + move + hold + move;
}

double placeAt(milliseconds elapsed)
{
    const milliseconds inRound = elapsed % length();
    const milliseconds onTheWay = inRound < rest + move ? inRound - rest : length() - inRound;
    return std::clamp(double(onTheWay.count()) / double(move.count()), 0.0, 1.0);
}

milliseconds elapsedAt(double place)
{
    return rest + round<milliseconds>(place * duration<double, std::milli>(move));
}

} // namespace Unknot::FigureLoop
