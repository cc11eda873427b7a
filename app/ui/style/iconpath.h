// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

#include <QPainterPath>

namespace Unknot {

/// An icon as shapes on a grid of 24 by 24.
struct IconPath
{
    QPainterPath lines{};
    QPainterPath solid{};
    double stroke = 0;
    bool turns = false;

    static const IconPath &of(Icon icon);
};

} // namespace Unknot
