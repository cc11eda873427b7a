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

/// The best first. A later one is worth it when it saves a page.
QVector<ExerciseLayout> layoutsFor(SheetPreset preset, bool hasPictures)
{
    if (hasPageForEach(preset))
        return {ExerciseLayout::Below};
    if (hasPictures)
        return {ExerciseLayout::PicturesBeside, ExerciseLayout::NameBeside};
    return {ExerciseLayout::NameBeside};
}

} // namespace

QVector<SheetPage> Sheet::lay(const Routine &routine, const Library &library, const SheetOptions &options)
{
    const SheetPictures pictures =
        options.hasPictures ? picturesFor(routine, library, options.build) : SheetPictures();
    const auto laid = [&](const TypeScale &scale) {
        QVector<SheetPage> fewest;
        for (const ExerciseLayout layout : layoutsFor(options.preset, !pictures.isEmpty())) {
            const QVector<SheetPage> pages =
                SheetFlow(routine, library, pictures, options, {scale, layout}).pages();
            if (fewest.isEmpty() || pages.size() < fewest.size())
                fewest = pages;
        }
        return fewest;
    };
    const QVector<SheetPage> pages = laid(scaleOf(options.preset));
    if (options.preset != SheetPreset::Standard || pages.size() < 2)
        return pages;
    // Half-empty pages are better filled with larger type, as long as they stay as many.
    const QVector<SheetPage> larger = laid(TypeScale::roomy());
    return larger.size() == pages.size() ? larger : pages;
}

QSize sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSize(millimetres(210), millimetres(297))
                              : QSize(millimetres(215.9), millimetres(279.4));
}

} // namespace Unknot
