// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "print/sheetoptions.h"
#include "print/sheetpage.h"

namespace Unknot {

/// A routine laid out on paper. Screen, printer and PDF paint these same values.
class Sheet
{
public:
    /// Steps whose exercise the library does not know are left out. Needs a QGuiApplication for its fonts.
    static QVector<SheetPage> lay(const Routine &routine, const Library &library,
                                  const SheetOptions &options);
};

/// Width and height in hundredths of a millimetre.
QSize sizeOf(Paper paper);

} // namespace Unknot
