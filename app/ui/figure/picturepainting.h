// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

namespace Unknot {

class FigureGallery;
struct ShownExercise;

/// How large a picture beside the name of an exercise is.
QSize pictureSize();

/// As large as `area`; nothing until the gallery has drawn it.
void paintPicture(QPainter &painter, const QRect &area, const ShownExercise &exercise, FigureGallery &gallery,
                  const QPalette &palette);

} // namespace Unknot
