// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawnperson.h"

#include <QLocale>

#include <optional>

namespace Unknot {

enum class Paper { A4, Letter };

enum class SheetPreset {
    Standard, ///< up to four exercises a page
    Two,
    One,
    Six, ///< an overview: name, dose and cue
    LargePrint, ///< one a page, nothing under 16 pt
};

/// The preset for so many exercises a page; none when there is none.
constexpr std::optional<SheetPreset> presetFor(int exercisesPerPage)
{
    switch (exercisesPerPage) {
    case 1:
        return SheetPreset::One;
    case 2:
        return SheetPreset::Two;
    case 4:
        return SheetPreset::Standard;
    case 6:
        return SheetPreset::Six;
    default:
        return {};
    }
}

/// Whether every exercise has a page of its own.
constexpr bool hasPageForEach(SheetPreset preset)
{
    return preset == SheetPreset::One || preset == SheetPreset::LargePrint;
}

/// The boxes to tick: a column a day, a box for each time.
struct TickGrid
{
    static constexpr int mostDays = 14;
    static constexpr int mostTimes = 8;

    int days = 7;
    int times = 1;

    bool operator==(const TickGrid &) const = default;
};

/// What a person chooses about a sheet.
struct SheetOptions
{
    Paper paper = Paper::A4;
    SheetPreset preset = SheetPreset::Standard;
    bool hasPictures = true;
    bool inkSaver = false; ///< pictures as line art
    Build build{}; ///< of the person in the pictures; skin, hair and clothes are left white and grey
    std::optional<TickGrid> grid{}; ///< otherwise it follows from how often the routine is done
    QString title{}; ///< the name of the routine when empty
    QString note{};
    bool extraFoot = false; ///< for printers that cannot reach the foot of the page
    QLocale locale{};

    bool operator==(const SheetOptions &) const = default;
};

} // namespace Unknot
