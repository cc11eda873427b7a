// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

namespace Unknot {

class FigureGallery;

/// How large a picture beside the name of an exercise is.
QSize pictureSize();

/// In the middle of `area`, no larger than it; nothing until the gallery has drawn it.
void paintPicture(QPainter &painter, const QRect &area, const QString &exerciseId, FigureGallery &gallery,
                  const QPalette &palette);

} // namespace Unknot
