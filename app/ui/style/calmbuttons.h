// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QFont;
class QStyle;
class QStyleOption;
class QStyleOptionButton;

/// How CalmStyle draws what is pressed or ticked.
namespace Unknot::CalmButtons {

void paintPanel(const QStyleOptionButton &option, QPainter &painter);
void paintToolPanel(const QStyleOption &option, QPainter &painter);
void paintLabel(const QStyleOptionButton &option, QPainter &painter, const QStyle &style, const QFont &font);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);

} // namespace Unknot::CalmButtons
