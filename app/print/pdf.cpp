// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"

#include "print/sheetpainter.h"
#include "print/units.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// For messages about a PDF.
struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

void prepare(QPdfWriter &writer, Paper paper, const QString &title)
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(unitsPerInch);
    writer.setTitle(title);
    writer.setCreator(u"Unknot"_s);
}

bool paintAll(QPdfWriter &writer, const QVector<SheetPage> &pages)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const SheetPainter sheetPainter(painter);
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        sheetPainter.paint(pages.at(page));
    }
    return painter.end();
}

bool isComplete(const QByteArray &pdf, qsizetype pageCount)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF")
        && pdf.count("/Type /Page\n") == pageCount;
}

} // namespace

Result<QByteArray> pdfOf(const QVector<SheetPage> &pages, Paper paper, const QString &title)
{
    QByteArray bytes;
    bool painted = false;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        prepare(writer, paper, title);
        painted = paintAll(writer, pages);
    }
    if (!painted || !isComplete(bytes, pages.size()))
        return Failure{Pdf::tr("The PDF could not be made."), Failure::Cause::Machine};
    return bytes;
}

} // namespace Unknot
