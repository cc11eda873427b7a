// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calmwheel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace Unknot {

namespace {

/// Null for all that has no value to change, and for what scrolls.
QWidget *valueControl(QObject *object)
{
    const bool isControl = qobject_cast<QComboBox *>(object) || qobject_cast<QAbstractSpinBox *>(object)
        || (qobject_cast<QAbstractSlider *>(object) && !qobject_cast<QScrollBar *>(object));
    return isControl ? static_cast<QWidget *>(object) : nullptr;
}

/// Qt gives some of them the focus when the wheel passes over them.
void takeNoFocusByWheel(QWidget &control)
{
    if (control.focusPolicy() == Qt::WheelFocus)
        control.setFocusPolicy(Qt::StrongFocus);
}

} // namespace

CalmWheel::CalmWheel(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool CalmWheel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Wheel)
        return false;
    QWidget *control = valueControl(watched);
    if (!control)
        return false;
    if (event->type() == QEvent::Polish) {
        takeNoFocusByWheel(*control);
        return false;
    }
    event->ignore(); // what it lies on is asked next
    return true;
}

} // namespace Unknot
