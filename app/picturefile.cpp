// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturefile.h"

#include "core/names.h"
#include "print/units.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Names<PictureFormat, 3> suffixes{{
    {PictureFormat::Svg, u"svg"},
    {PictureFormat::Png, u"png"},
    {PictureFormat::Pdf, u"pdf"},
}};

bool paintOn(QPaintDevice &device, const QSizeF &size, const PictureFile &picture)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter, QRectF(QPointF(), size));
    return painter.end();
}

bool writePng(QBuffer &buffer, const PictureFile &picture)
{
    QImage image(picture.size, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    return paintOn(image, picture.size, picture) && image.save(&buffer, "PNG");
}

bool writeSvg(QBuffer &buffer, const PictureFile &picture)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    return paintOn(generator, picture.size, picture);
}

/// In the units of a sheet, in which points are whole numbers, and so short.
bool writePdf(QBuffer &buffer, const PictureFile &picture)
{
    constexpr double pointsPerInch = 72;
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(picture.size, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(unitsPerInch);
    writer.setTitle(picture.title);
    writer.setCreator(u"Unknot"_s);
    return paintOn(writer, QSizeF(picture.size) * (unitsPerInch / pointsPerInch), picture);
}

/// The moment at which a PDF was made is blanked, so that the same picture makes the same file.
void blankDate(QByteArray &pdf)
{
    const qsizetype start = pdf.indexOf("/CreationDate (");
    const qsizetype end = pdf.indexOf(')', start);
    if (start >= 0 && end >= 0)
        pdf.replace(start, end - start + 1, QByteArray(end - start + 1, ' '));
}

bool write(QBuffer &buffer, const PictureFile &picture, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return writePng(buffer, picture);
    case PictureFormat::Svg:
        return writeSvg(buffer, picture);
    case PictureFormat::Pdf:
        return writePdf(buffer, picture);
    }
    return false;
}

} // namespace

std::optional<PictureFormat> formatOf(const QString &path)
{
    return valueIn(suffixes, QFileInfo(path).suffix().toLower());
}

Result<QByteArray> encoded(const PictureFile &picture, PictureFormat format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!write(buffer, picture, format) || bytes.isEmpty())
        return Failure{QCoreApplication::translate("PictureFile", "%1: the picture could not be made.")
                           .arg(picture.title),
                       Failure::Cause::Machine};
    if (format == PictureFormat::Pdf)
        blankDate(bytes);
    return bytes;
}

} // namespace Unknot
