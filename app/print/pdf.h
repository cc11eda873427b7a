// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "print/sheetoptions.h"
#include "print/sheetpage.h"

#include <QByteArray>

namespace Unknot {

/// The pages as a PDF, in memory and checked: a writer to disk would not tell of a full one.
Result<QByteArray> pdfOf(const QVector<SheetPage> &pages, Paper paper, const QString &title);

} // namespace Unknot
