// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/picturepainting.h"

#include "ui/figure/figuregallery.h"
#include "ui/style/measures.h"

namespace Unknot {

namespace {

constexpr QSizeF pictureRems(5.6, 5.3);

} // namespace

QSize pictureSize()
{
    return {Measures::rem(pictureRems.width()), Measures::rem(pictureRems.height())};
}

void paintPicture(QPainter &painter, const QRect &area, const ShownExercise &exercise, FigureGallery &gallery,
                  const QPalette &palette)
{
    const QPixmap pixmap = gallery.picture({.exercise = exercise,
                                            .size = area.size(),
                                            .pixelRatio = painter.device()->devicePixelRatioF(),
                                            .theme = FigureTheme::of(palette, gallery.person().tones)});
    if (!pixmap.isNull())
        painter.drawPixmap(area, pixmap);
}

} // namespace Unknot
