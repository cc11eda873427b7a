// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

namespace Unknot {

Theme Theme::light()
{
    static const Theme theme{
        .window = 0xf3f6f5,
        .sidebar = 0xe9efed,
        .surface = 0xffffff,
        .raised = 0xfafcfb,
        .text = 0x1d2a30,
        .mutedText = 0x52616a,
        .hairline = 0xd5dddd,
        .controlEdge = 0x7b8a90,
        .accent = 0x0d6a68,
        .onAccent = 0xffffff,
        .accentWash = 0xdcefed,
        .focusRing = 0x12395c,
        .before = 0x8a4b12,
        .getReady = {.ink = 0x7a4b00, .wash = 0xfff1d6},
        .hold = {.ink = 0x0b6350, .wash = 0xdcf3ea},
        .switchSides = {.ink = 0x63399b, .wash = 0xefe7fa},
        .rest = {.ink = 0x1f5596, .wash = 0xe2edfa},
        .paused = {.ink = 0x48565e, .wash = 0xe8edee},
        .danger = {.ink = 0xa31a1a, .wash = 0xfdecea},
        .caution = {.ink = 0x774800, .wash = 0xfff3dc},
    };
    return theme;
}

Theme Theme::dark()
{
    static const Theme theme{
        .window = 0x171d22,
        .sidebar = 0x1b2228,
        .surface = 0x1f262d,
        .raised = 0x27313a,
        .text = 0xe7edf1,
        .mutedText = 0xabb8c1,
        .hairline = 0x37434d,
        .controlEdge = 0x8494a0,
        .accent = 0x6fcbc5,
        .onAccent = 0x0a2020,
        .accentWash = 0x173c3c,
        .focusRing = 0xcfe6ff,
        .before = 0xf0b07a,
        .getReady = {.ink = 0xf2c26b, .wash = 0x3a2f17},
        .hold = {.ink = 0x77d8b9, .wash = 0x133a30},
        .switchSides = {.ink = 0xcdaef6, .wash = 0x35284a},
        .rest = {.ink = 0x97c2f7, .wash = 0x1b304b},
        .paused = {.ink = 0xb9c5cd, .wash = 0x2c363e},
        .danger = {.ink = 0xffa39b, .wash = 0x45211f},
        .caution = {.ink = 0xf2c26b, .wash = 0x3b2f18},
    };
    return theme;
}

} // namespace Unknot
