// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/steptile.h"

#include "ui/figure/picturelabel.h"
#include "ui/style/focusring.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Unknot {

StepTile::StepTile(int number, const QString &name, const QString &dose, QWidget *parent)
    : QAbstractButton(parent)
{
    const QString place = QLocale().toString(number);
    //: Read aloud. %1 is the number of a step, %2 the name of an exercise, %3 its dose
    setAccessibleName(tr("%1. %2, %3").arg(place, name, dose));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_row = new QVBoxLayout(this);
    m_row->setContentsMargins(Measures::cardMargins());
    m_row->setSpacing(Measures::sp(2));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_row->addLayout(column, 1);
    //: %1 is the number of a step, %2 the name of an exercise
    column->addWidget(new Label(tr("%1  %2").arg(place, name), Label::Role::Strong));
    column->addWidget(new Label(dose, Label::Role::Secondary), 1, Qt::AlignTop);
}

void StepTile::addPicture(FigureGallery &gallery, const QString &exerciseId)
{
    m_row->insertWidget(0, new PictureLabel(gallery, {exerciseId}), 0, Qt::AlignCenter);
}

void StepTile::setDirection(QBoxLayout::Direction direction)
{
    m_row->setDirection(direction);
}

void StepTile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? theme.accent : theme.controlEdge, theme.borderWidth));
    painter.setBrush(isDown() ? theme.accentWash : theme.surface);
    painter.drawRoundedRect(area, Measures::cardRadius(), Measures::cardRadius());
    if (hasFocus())
        paintFocusRing(painter, rect(), Measures::cardRadius(), theme);
}

} // namespace Unknot
