// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/contrast.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double leastContrast(const QColor &ink, const QVector<QColor> &grounds)
{
    double least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, contrast(ink, ground));
    return least;
}

QColor withLightness(const QColor &colour, float lightness)
{
    return QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(), lightness);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isDarker(const QColor &one, const QColor &other)
{
    return luminance(one) < luminance(other);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto between = [share](float from, float to) {
        return float(from + (to - from) * share);
    };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()),
                            between(one.blueF(), other.blueF()));
}

QColor standingOut(const QColor &ink, const QVector<QColor> &grounds, double wanted)
{
    const bool isOnDark = leastContrast(Qt::white, grounds) > leastContrast(Qt::black, grounds);
    const float step = isOnDark ? 0.01F : -0.01F;
    QColor pushed = ink;
    while (leastContrast(pushed, grounds) < wanted) {
        const float lightness = pushed.lightnessF() + step;
        if (lightness < 0 || lightness > 1)
            return isOnDark ? Qt::white : Qt::black;
        pushed = withLightness(pushed, lightness);
    }
    return pushed;
}

} // namespace Unknot
