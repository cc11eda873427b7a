// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figuretheme.h"

#include "figure/bodyshape.h"

#include <QPalette>

namespace Unknot {

namespace {

/// What a person may choose, on light and on dark ground. Each is light enough for the line around it;
/// the deepest skin has a darker one.
struct TonePair
{
    QRgb onLight = 0;
    QRgb onDark = 0;
};

constexpr TonePair skinTones[] = {
    {0xfff8e0cf, 0xffefd2bd}, {0xfff3cfb1, 0xffe8bd9a}, {0xffdcaa80, 0xffd3a178},
    {0xffc08a60, 0xffbd8960}, {0xffa5714e, 0xffa8744f}, {0xff8a5a3e, 0xff90603f},
};

constexpr TonePair hairTones[] = {
    {0xff6a4a3c, 0xff8a6450},
    {0xff454a52, 0xff6b737d}, // black, as it shines: on dark ground it would not be seen
    {0xffc9a25e, 0xffcda765},
    {0xffa9adb1, 0xffb4b9be},
};

constexpr TonePair clothesTones[] = {
    {0xff7cc4c4, 0xff5fb3b5},
    {0xffb99ac4, 0xffb08fbd},
    {0xffdcc08e, 0xffcfb27f},
};

FigureTheme withTones(FigureTheme theme, const FigureTones &tones, QRgb TonePair::*ground)
{
    theme.skin = skinTones[int(tones.skin)].*ground;
    theme.hair = hairTones[int(tones.hair)].*ground;
    theme.shirt = clothesTones[int(tones.clothes)].*ground;
    if (tones.skin == SkinTone::Deep) {
        theme.line = 0x0d1216;
        theme.muscleLine = 0x4a0705;
    }
    return theme;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightnessF()
        < palette.color(QPalette::Active, QPalette::WindowText).lightnessF();
}

} // namespace

FigureTheme FigureTheme::light(const FigureTones &tones)
{
    static const FigureTheme theme{
        .line = 0x26323d,
        .trousers = 0x7389ae,
        .shoe = 0xeef1f4,
        .wood = 0xe3d3bd,
        .wall = 0xe6ebef,
        .ball = 0xf0b95c,
        .cloth = 0xd9e6f2,
        .ice = 0x9fd0ee,
        .heat = 0xf6ad8b,
        .mat = 0xcfe3d6,
        .muscle = 0xe2483d,
        .muscleLine = 0x8f1611,
        .arrow = 0x1c5fb8,
        .arrowHalo = Qt::white,
        .shadow = QColor(40, 60, 80, 34),
    };
    return withTones(theme, tones, &TonePair::onLight);
}

FigureTheme FigureTheme::dark(const FigureTones &tones)
{
    static const FigureTheme theme{
        .line = 0x10161b,
        .trousers = 0x7d95bf,
        .shoe = 0xdfe5ea,
        .wood = 0xa8967c,
        .wall = 0x536371,
        .ball = 0xe8b258,
        .cloth = 0xaebfce,
        .ice = 0x77b5d9,
        .heat = 0xe0926c,
        .mat = 0x4d6c5d,
        .muscle = 0xff5a4c,
        .muscleLine = 0x6b0a07,
        .arrow = 0x8cc4ff,
        .arrowHalo = 0x1f262d,
        .shadow = QColor(0, 0, 0, 90),
    };
    return withTones(theme, tones, &TonePair::onDark);
}

FigureTheme FigureTheme::ink()
{
    static const FigureTheme theme{
        .line = 0x1e1e1e,
        .skin = Qt::white,
        .shirt = 0xebebeb,
        .trousers = 0xcdcdcd,
        .hair = 0x808080,
        .shoe = Qt::white,
        .wood = 0xf0f0f0,
        .wall = 0xf2f2f2,
        .ball = Qt::white,
        .cloth = 0xf6f6f6,
        .ice = 0xdedede,
        .heat = 0xdedede,
        .mat = 0xeeeeee,
        .muscle = 0x4a4a4a,
        .muscleLine = Qt::black,
        .arrow = Qt::black,
        .arrowHalo = Qt::white,
        .shadow = QColor(0, 0, 0, 22),
        .isInk = true,
    };
    return theme;
}

FigureTheme FigureTheme::lineArt()
{
    FigureTheme theme = ink();
    theme.line = Qt::black;
    for (QColor *area : {&theme.shirt, &theme.trousers, &theme.wood, &theme.wall, &theme.ball, &theme.cloth,
                         &theme.ice, &theme.heat, &theme.mat})
        *area = Qt::white;
    theme.shadow = Qt::transparent;
    theme.isShaded = false;
    return theme;
}

FigureTheme FigureTheme::of(const QPalette &palette, const FigureTones &tones)
{
    FigureTheme theme = isDark(palette) ? dark(tones) : light(tones);
    theme.arrowHalo = palette.color(QPalette::Active, QPalette::Base);
    return theme;
}

FigureTheme FigureTheme::neutral(const QPalette &palette)
{
    FigureTheme theme = of(palette);
    const bool onDark = isDark(palette);
    theme.line = onDark ? theme.line : QColor(0x5d6c76);
    theme.skin = onDark ? 0x8796a1 : 0xe6ebed;
    theme.shirt = onDark ? 0x78868f : 0xd7dfe2;
    theme.trousers = theme.shirt;
    theme.hair = onDark ? 0x66737d : 0xb9c4c9;
    theme.shoe = theme.skin;
    theme.isGrey = true;
    return theme;
}

QColor FigureTheme::lit(BodyMaterial material) const
{
    switch (material) {
    case BodyMaterial::Skin:
        return skin;
    case BodyMaterial::Shirt:
        return shirt;
    case BodyMaterial::Trousers:
        return trousers;
    case BodyMaterial::Shoe:
        return shoe;
    case BodyMaterial::Hair:
        return hair;
    }
    return skin;
}

QColor FigureTheme::shaded(BodyMaterial material) const
{
    if (!isShaded)
        return lit(material);
    if (isInk)
        return blended(lit(material), line, 0.10);
    if (isGrey)
        return blended(lit(material), line, 0.20);
    // Blood shines through skin: its shade is red, not grey.
    const QRgb blood = skin.lightnessF() < 0.45 ? 0xff4f200f : 0xff9a4a26;
    return material == BodyMaterial::Skin ? blended(skin, blood, 0.24) : blended(lit(material), line, 0.20);
}

QColor blended(const QColor &one, const QColor &other, double share)
{
    const auto between = [share](float from, float to) {
        return float(from + (to - from) * share);
    };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()),
                            between(one.blueF(), other.blueF()), between(one.alphaF(), other.alphaF()));
}

} // namespace Unknot
