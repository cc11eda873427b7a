// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/measures.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>

namespace Unknot::Measures {

double rem()
{
    return QFontInfo(QGuiApplication::font()).pixelSize();
}

int rem(double count)
{
    return qRound(count * rem());
}

int sp(double quarters)
{
    return std::max(1, qRound(quarters * rem() / 4));
}

double remsIn(int pixels)
{
    return pixels / rem();
}

bool isNarrow(int width)
{
    return remsIn(width) < narrowBelow;
}

QMargins pageMargins()
{
    return {sp(6), sp(6), sp(6), sp(6)};
}

QMargins cardMargins()
{
    return {sp(3), sp(3), sp(3), sp(3)};
}

int target()
{
    return std::max(24, rem(1.95));
}

int buttonHeight()
{
    return std::max(target(), rem(2.15));
}

int largeTarget()
{
    return std::max(44, rem(3));
}

int iconSize()
{
    return rem(1.25);
}

double fieldRadius()
{
    return 0.42 * rem();
}

double cardRadius()
{
    return 0.6 * rem();
}

double panelRadius()
{
    return 0.8 * rem();
}

double scaleOf(Text text)
{
    switch (text) {
    case Text::Secondary:
        return 0.92;
    case Text::Body:
        return 1;
    case Text::CardHeading:
        return 1.2;
    case Text::PageHeading:
        return 1.6;
    case Text::Title:
        return 2;
    case Text::PhaseWord:
        return 2.1;
    }
    return 1;
}

QFont font(Text text, QFont::Weight weight)
{
    return scaledFont(scaleOf(text), weight);
}

QFont scaledFont(double scale, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setWeight(weight);
    return font;
}

} // namespace Unknot::Measures
