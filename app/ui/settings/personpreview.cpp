// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/personpreview.h"

#include "figure/figurepainter.h"
#include "ui/style/measures.h"

#include <QPainter>

namespace Unknot {

namespace {

constexpr QSizeF previewRems(6, 13);

Movement standing(Build build)
{
    FigureData figure;
    figure.camera.from = 25;
    figure.poses = {Pose{}};
    return Movement(figure, build);
}

} // namespace

PersonPreview::PersonPreview(QWidget *parent)
    : PaintedWidget(parent),
      m_standing(standing(m_person.build))
{
}

void PersonPreview::setPerson(const DrawnPerson &person)
{
    if (m_person == person)
        return;
    m_person = person;
    m_standing = standing(person.build);
    update();
}

QString PersonPreview::spokenText() const
{
    return tr("Preview of the person in the pictures");
}

QSize PersonPreview::sizeHint() const
{
    return {Measures::rem(previewRems.width()), Measures::rem(previewRems.height())};
}

QSize PersonPreview::minimumSizeHint() const
{
    return sizeHint();
}

void PersonPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    FigurePainter figure(painter, {.theme = FigureTheme::of(palette(), m_person.tones)});
    figure.paint(rect(), m_standing, 0);
}

} // namespace Unknot
