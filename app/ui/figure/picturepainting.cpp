// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/picturepainting.h"

#include "ui/figure/figuregallery.h"
#include "ui/style/measures.h"

#include <QStyle>

namespace Unknot {

namespace {

constexpr QSizeF pictureRems(5.6, 5.3);

} // namespace

QSize pictureSize()
{
    return {Measures::rem(pictureRems.width()), Measures::rem(pictureRems.height())};
}

void paintPicture(QPainter &painter, const QRect &area, const QString &exerciseId, FigureGallery &gallery,
                  const QPalette &palette)
{
    const QSize size = pictureSize().boundedTo(area.size());
    const QPixmap pixmap = gallery.picture({.exerciseId = exerciseId,
                                            .size = size,
                                            .pixelRatio = painter.device()->devicePixelRatioF(),
                                            .theme = FigureTheme::of(palette)});
    if (!pixmap.isNull())
        painter.drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, area), pixmap);
}

} // namespace Unknot
