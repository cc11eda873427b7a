// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calmfields.h"

#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace Unknot::CalmFields {

namespace {

constexpr int edgeWidth = 2;

void paintFieldBox(const QStyleOption &option, QPainter &painter, const QColor &fill)
{
    const Theme theme = Theme::of(option.palette);
    const double radius = Measures::fieldRadius();
    const double inset = theme.borderWidth / 2.0;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? theme.controlEdge : theme.hairline, theme.borderWidth));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFieldFocus(const QStyleOption &option, QPainter &painter)
{
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, Measures::fieldRadius(), Theme::of(option.palette));
}

QRectF iconAreaIn(const QRect &area)
{
    const double extent = 1.05 * Measures::rem();
    QRectF icon(0, 0, extent, extent);
    icon.moveCenter(QRectF(area).center());
    return icon;
}

void paintSpinButton(const QStyleOptionSpinBox &option, QPainter &painter, QStyle::SubControl part)
{
    const Theme theme = Theme::of(option.palette);
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const auto step = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool canStep = option.stepEnabled & step && option.state & QStyle::State_Enabled;
    const QRect area = spinBoxRect(option, part);
    if (canStep && option.activeSubControls & part)
        painter.fillRect(area.adjusted(1, 1, -1, -1), theme.accentWash);
    const double line = (option.direction == Qt::RightToLeft ? area.right() : area.left()) + 0.5;
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(line, area.top() + 4), QPointF(line, area.bottom() - 4));
    paintIcon(painter, iconAreaIn(area), isUp ? Icon::Plus : Icon::Minus,
              canStep ? theme.text : theme.controlEdge, option.direction);
}

} // namespace

int padding()
{
    return Measures::sp(1.8);
}

void paintLineEdit(const QStyleOption &option, QPainter &painter)
{
    paintFieldBox(option, painter, option.palette.color(QPalette::Base));
    paintFieldFocus(option, painter);
}

int spinButtonWidth()
{
    return Measures::target();
}

QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int width = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButtonWidth();
    QRect area = all;
    if (part == QStyle::SC_SpinBoxUp)
        area.setLeft(all.right() + 1 - width);
    else if (part == QStyle::SC_SpinBoxDown)
        area = QRect(all.right() + 1 - 2 * width, all.top(), width, all.height());
    else if (part == QStyle::SC_SpinBoxEditField)
        area.adjust(padding(), edgeWidth, -2 * width - 1, -edgeWidth);
    return QStyle::visualRect(option.direction, all, area);
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter)
{
    paintFieldBox(option, painter, option.palette.color(QPalette::Base));
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        paintSpinButton(option, painter, QStyle::SC_SpinBoxDown);
        paintSpinButton(option, painter, QStyle::SC_SpinBoxUp);
    }
    paintFieldFocus(option, painter);
}

int comboArrowWidth()
{
    return Measures::target();
}

QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    QRect area = all;
    if (part == QStyle::SC_ComboBoxArrow)
        area.setLeft(all.right() + 1 - comboArrowWidth());
    else if (part == QStyle::SC_ComboBoxEditField)
        area.adjust(padding(), edgeWidth, -comboArrowWidth(), -edgeWidth);
    return QStyle::visualRect(option.direction, all, area);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintFieldBox(option, painter, option.editable ? theme.surface : option.palette.color(QPalette::Button));
    paintIcon(painter, iconAreaIn(comboBoxRect(option, QStyle::SC_ComboBoxArrow)), Icon::ChevronDown,
              isEnabled ? theme.text : theme.controlEdge, option.direction);
    paintFieldFocus(option, painter);
}

} // namespace Unknot::CalmFields
