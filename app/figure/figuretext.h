// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figuredata.h"

#include <QCoreApplication>

namespace Unknot {

/// Says in words what a figure shows.
class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)

public:
    /// For those who do not see it: the pose, the side that works, and the steps that start and end show.
    /// `side` is the one that it works, drawn or mirrored; Both: as it was posed.
    static QString alternative(const FigureData &figure, Side side = Side::Both);

    /// "Drawn: the left side."; empty where both sides do the same.
    static QString drawnSide(const FigureData &figure, Side side = Side::Both);

private:
    static QString shownSteps(const FigureData &figure);
};

} // namespace Unknot
