// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

/// How CalmStyle draws and divides what is filled in or chosen from.
namespace Unknot::CalmFields {

/// Between the edge of a field and its text.
int padding();

void paintLineEdit(const QStyleOption &option, QPainter &painter);

/// Minus and plus stand side by side, each large enough to be hit.
int spinButtonWidth();
QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter);

int comboArrowWidth();
QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter);

} // namespace Unknot::CalmFields
