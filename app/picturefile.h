// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QRectF>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Unknot {

enum class PictureFormat { Svg, Png, Pdf };

/// From the end of the file's name; none when it is of no kind that we write.
std::optional<PictureFormat> formatOf(const QString &path);

/// A picture on its way into a file.
struct PictureFile
{
    QSize size{}; ///< pixels; in a PDF points
    QString title{};
    QString description{}; ///< for those who do not see it
    std::function<void(QPainter &painter, const QRectF &area)> paint{}; ///< in the painter's own units
};

/// The bytes of the file: the same each time.
Result<QByteArray> encoded(const PictureFile &picture, PictureFormat format);

} // namespace Unknot
