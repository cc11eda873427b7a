// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QMargins>

/// Every length on screen follows from the font that the person reads with: one rem is the pixel size of
/// the application's font. So large text and a small window are the same case.
namespace Unknot::Measures {

/// Sizes of text, as steps of one scale.
enum class Text { Secondary, Body, CardHeading, PageHeading, Title, PhaseWord };

double rem();

/// `count` rems in whole pixels.
int rem(double count);

/// `quarters` quarter rems in whole pixels, never nothing. Steps in use: 1 between icon and word, 2 inside
/// a card, 3 as a card's padding, 4 between cards, 6 round a page, 10 round the first page.
int sp(double quarters);

/// How many rems fit into so many pixels; compare it with the limits below.
double remsIn(int pixels);

constexpr double railBelow = 70; ///< the window's width: the sidebar shrinks to a rail
constexpr double narrowBelow = 58; ///< a page's width: one column
constexpr double ownLineBelow = 45; ///< a page's width: the search field takes a line of its own
constexpr double iconsOnlyBelow = 40; ///< a page's width: buttons that may lose their words do
constexpr double lowBelow = 34; ///< a page's height: hints go

bool isNarrow(int width);

QMargins pageMargins();
QMargins cardMargins();

int target(); ///< the least extent of anything that can be pressed
int buttonHeight(); ///< of fields and buttons
int largeTarget(); ///< of Start, Pause and all buttons of a session
int iconSize();

double fieldRadius();
double cardRadius();
double panelRadius();

double scaleOf(Text text);

/// The application's font in that size.
QFont font(Text text, QFont::Weight weight = QFont::Normal);

/// The application's font, `scale` times as large.
QFont scaledFont(double scale, QFont::Weight weight = QFont::Normal);

} // namespace Unknot::Measures
