// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetprinting.h"

#include "print/sheetpainter.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace Unknot {

namespace {

Failure printerFault(const QString &message)
{
    return {message, Failure::Cause::Machine};
}

} // namespace

Result<void> SheetPrinting::findPrinter()
{
    // A QPrinter without a printer is valid and writes to a file without a name: ask for printers instead.
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return printerFault(tr("No printer was found. Save the sheet as PDF, and print it elsewhere."));
    return {};
}

void SheetPrinting::prepare(QPrinter &printer, Paper paper, const QString &title)
{
    printer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    // The sheet has margins of its own, wider than what printers leave out.
    printer.setFullPage(true);
    printer.setDocName(title);
}

Result<void> SheetPrinting::print(const QVector<SheetPage> &pages, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return printerFault(tr("The printer \"%1\" does not take anything.").arg(printer.printerName()));
    const double scale = SheetPainter::scaleFor(printer.resolution());
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return printerFault(tr("The printer \"%1\" stopped at page %2.")
                                    .arg(printer.printerName(), QString::number(i + 1)));
        SheetPainter(painter).paint(pages[i]);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return printerFault(
            tr("The printer \"%1\" did not take the whole sheet.").arg(printer.printerName()));
    return {};
}

} // namespace Unknot
