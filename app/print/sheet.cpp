// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheet.h"

#include "print/sheetflow.h"

namespace Unknot {

namespace {

TypeScale scaleOf(SheetPreset preset)
{
    switch (preset) {
    case SheetPreset::Standard:
        return TypeScale::standard();
    case SheetPreset::Two:
        return TypeScale::roomy();
    case SheetPreset::One:
        return TypeScale::single();
    case SheetPreset::Six:
        return TypeScale::overview();
    case SheetPreset::LargePrint:
        return TypeScale::largePrint();
    }
    return TypeScale::standard();
}

} // namespace

QVector<SheetPage> Sheet::lay(const Routine &routine, const Library &library, const SheetOptions &options)
{
    QVector<SheetPage> pages = SheetFlow(routine, library, options, scaleOf(options.preset)).pages();
    if (options.preset != SheetPreset::Standard || pages.size() < 2)
        return pages;
    // Half-empty pages are better filled with larger type, as long as they stay as many.
    const QVector<SheetPage> larger = SheetFlow(routine, library, options, TypeScale::roomy()).pages();
    return larger.size() == pages.size() ? larger : pages;
}

QSize sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSize(millimetres(210), millimetres(297))
                              : QSize(millimetres(215.9), millimetres(279.4));
}

} // namespace Unknot
