// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetoptions.h"
#include "print/textsetter.h"

namespace Unknot {

/// What every block of a sheet needs to know to set its texts.
struct SheetStyle
{
    TypeScale scale;
    TextSetter setter;
    QLocale locale;
    int width = 0; ///< between the margins
    bool isLineArt = false; ///< of the pictures

    QString number(int value) const { return locale.toString(value); }
};

} // namespace Unknot
