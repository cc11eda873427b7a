// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/picturelabel.h"

#include "ui/figure/figuregallery.h"
#include "ui/figure/picturepainting.h"

namespace Unknot {

PictureLabel::PictureLabel(FigureGallery &gallery, const QString &exerciseId, QWidget *parent)
    : QWidget(parent),
      m_gallery(gallery),
      m_exerciseId(exerciseId)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&gallery, &FigureGallery::pictureDrawn, this, [this](const QString &id) {
        if (id == m_exerciseId)
            update();
    });
}

QSize PictureLabel::sizeHint() const
{
    return pictureSize();
}

/// The words come first.
QSize PictureLabel::minimumSizeHint() const
{
    return pictureSize() / 2;
}

void PictureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter, rect(), m_exerciseId, m_gallery, palette());
}

} // namespace Unknot
