// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetpage.h"
#include "print/units.h"

namespace Unknot {

/// How lines are chosen when there are several.
enum class LineBreaks {
    NoLoneWord, ///< full lines, but no single word on the last
    Balanced, ///< lines of about the same length
};

/// Size and manner of one kind of text, in hundredths of a millimetre.
struct TextStyle
{
    TextRole role = TextRole::Body;
    int size = 0;
    int leading = 0;
    TextWeight weight = TextWeight::Regular;
    LineBreaks lineBreaks = LineBreaks::NoLoneWord;
};

/// The texts of one preset, from the title down to the foot.
struct TypeScale
{
    TextStyle title;
    TextStyle name;
    TextStyle dose;
    TextStyle body;
    TextStyle number; ///< of a step
    TextStyle small;
    TextStyle heading; ///< of the tick grid and of a page that goes on
    int tickBox = 0;
    int pictureWidth = 0; ///< of each, at most
    int lowestPicture = 0; ///< lower ones show too little
    int highestPicture = 0;

    static TypeScale standard(); ///< four exercises a page
    static TypeScale roomy(); ///< two a page
    static TypeScale single(); ///< one a page
    static TypeScale largePrint(); ///< nothing under 16 pt
    static TypeScale overview(); ///< six a page
};

} // namespace Unknot
