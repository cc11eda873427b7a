// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

namespace Unknot {

enum class SkinTone { VeryLight, Light, Medium, Tan, Brown, Deep };

inline constexpr Names<SkinTone, 6> skinToneNames{{
    {SkinTone::VeryLight, u"veryLight"},
    {SkinTone::Light, u"light"},
    {SkinTone::Medium, u"medium"},
    {SkinTone::Tan, u"tan"},
    {SkinTone::Brown, u"brown"},
    {SkinTone::Deep, u"deep"},
}};

enum class HairTone { Brown, Black, Fair, Grey };

inline constexpr Names<HairTone, 4> hairToneNames{{
    {HairTone::Brown, u"brown"},
    {HairTone::Black, u"black"},
    {HairTone::Fair, u"fair"},
    {HairTone::Grey, u"grey"},
}};

enum class ClothesTone { Teal, Plum, Sand };

inline constexpr Names<ClothesTone, 3> clothesToneNames{{
    {ClothesTone::Teal, u"teal"},
    {ClothesTone::Plum, u"plum"},
    {ClothesTone::Sand, u"sand"},
}};

/// The two builds that figures are drawn with. Their bones are the same, so that hands and feet touch the
/// same things; only the flesh differs.
enum class Build { Narrow, Broad };

inline constexpr Names<Build, 2> buildNames{{
    {Build::Narrow, u"narrow"},
    {Build::Broad, u"broad"},
}};

struct FigureTones
{
    SkinTone skin = SkinTone::Light;
    HairTone hair{};
    ClothesTone clothes{};

    bool operator==(const FigureTones &) const = default;
};

/// Who does the exercises in the pictures.
struct DrawnPerson
{
    FigureTones tones{};
    Build build{};

    bool operator==(const DrawnPerson &) const = default;
};

} // namespace Unknot
