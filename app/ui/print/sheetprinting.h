// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "print/sheetoptions.h"
#include "print/sheetpage.h"

#include <QCoreApplication>

class QPrinter;

namespace Unknot {

/// Brings a sheet onto a printer.
class SheetPrinting
{
    Q_DECLARE_TR_FUNCTIONS(SheetPrinting)

public:
    /// Fails in words when there is no printer at all.
    static Result<void> findPrinter();

    /// Sets the printer to the paper of the sheet, before a person chooses the rest.
    static void prepare(QPrinter &printer, Paper paper, const QString &title);

    static Result<void> print(const QVector<SheetPage> &pages, QPrinter &printer);
};

} // namespace Unknot
