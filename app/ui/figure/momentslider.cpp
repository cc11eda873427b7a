// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/momentslider.h"

#include "ui/style/measures.h"

#include <QFocusEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace Unknot {

namespace {

/// So that the number which a screen reader tells is one of per cent.
constexpr int endMoment = 100;
constexpr int smallStep = 5;
constexpr int largeStep = 25;

} // namespace

MomentSlider::MomentSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, endMoment);
    setSingleStep(smallStep);
    setPageStep(largeStep);
    setAccessibleName(tr("Moment of the movement"));
    tellPlace();
    connect(this, &QSlider::actionTriggered, this, &MomentSlider::takeInHand);
    connect(this, &QSlider::valueChanged, this, &MomentSlider::choose);
    connect(this, &QSlider::sliderPressed, this, &MomentSlider::inHandChanged);
    connect(this, &QSlider::sliderReleased, this, &MomentSlider::inHandChanged);
}

double MomentSlider::place() const
{
    return double(value()) / endMoment;
}

QSize MomentSlider::sizeHint() const
{
    return QSlider::sizeHint().expandedTo({0, Measures::target()});
}

QSize MomentSlider::minimumSizeHint() const
{
    return QSlider::minimumSizeHint().expandedTo({0, Measures::target()});
}

void MomentSlider::follow(double place)
{
    const QScopedValueRollback following(m_isFollowing, true);
    setValue(qRound(place * endMoment));
}

bool MomentSlider::isInHand() const
{
    return isSliderDown() || (m_wasMoved && hasFocus());
}

void MomentSlider::letGo()
{
    m_wasMoved = false;
}

void MomentSlider::choose()
{
    if (m_isFollowing)
        return;
    tellPlace();
    emit placeChosen(place());
}

/// Even where there was nowhere to go: a person who asks for the start at the start wants to look at it.
void MomentSlider::takeInHand()
{
    m_wasMoved = true;
    emit inHandChanged();
}

/// Qt's bridge to screen readers has only numbers for a value; the words go where descriptions go.
void MomentSlider::tellPlace()
{
    if (value() == 0)
        setAccessibleDescription(tr("at the start"));
    else if (value() == endMoment)
        setAccessibleDescription(tr("at the end"));
    else if (value() == endMoment / 2)
        setAccessibleDescription(tr("halfway"));
    else
        //: How far a movement has come. %1 is a number from 1 to 99.
        setAccessibleDescription(tr("%1 per cent of the way").arg(QLocale().toString(value())));
}

/// What moves by itself would be told thirty times a second.
void MomentSlider::sliderChange(SliderChange change)
{
    if (m_isFollowing)
        update();
    else
        QSlider::sliderChange(change);
}

void MomentSlider::focusInEvent(QFocusEvent *event)
{
    tellPlace();
    QSlider::focusInEvent(event);
}

/// A person who looks into another window has not left it.
void MomentSlider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    letGo();
    emit inHandChanged();
}

/// It lies on a page that is scrolled.
void MomentSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Unknot
