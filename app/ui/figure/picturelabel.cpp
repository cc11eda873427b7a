// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/picturelabel.h"

#include "ui/figure/figuregallery.h"
#include "ui/figure/picturepainting.h"

namespace Unknot {

PictureLabel::PictureLabel(FigureGallery &gallery, const ShownExercise &exercise, QWidget *parent)
    : QWidget(parent),
      m_gallery(gallery),
      m_exercise(exercise)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&gallery, &FigureGallery::pictureDrawn, this, [this](const QString &id) {
        if (id == m_exercise.id)
            update();
    });
    connect(&gallery, &FigureGallery::personChanged, this, qOverload<>(&QWidget::update));
}

void PictureLabel::setExercise(const ShownExercise &exercise)
{
    if (m_exercise == exercise)
        return;
    m_exercise = exercise;
    update();
}

bool PictureLabel::hasPicture() const
{
    return m_gallery.has(m_exercise.id);
}

void PictureLabel::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize PictureLabel::sizeHint() const
{
    return pictureSize() * m_scale;
}

/// The words come first.
QSize PictureLabel::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void PictureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter, rect(), m_exercise, m_gallery, palette());
}

} // namespace Unknot
