// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

/// How CalmStyle draws and divides what is slid.
namespace Unknot::CalmBars {

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter);

/// `handle` is where the handle may be drawn, `groove` where it may go.
void paintSlider(const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
                 QPainter &painter);

} // namespace Unknot::CalmBars
