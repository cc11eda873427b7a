// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Unknot {

/// Lengths on paper are whole hundredths of a millimetre. At 2540 dots per inch that is one dot, so that
/// a PDF needs no scaling and no decimals.
inline constexpr int unitsPerInch = 2540;

/// Rounded; for the measures of the layout, none of which is negative.
constexpr int millimetres(double length)
{
    return int(length * 100 + 0.5);
}

constexpr int points(double length)
{
    return int(length * unitsPerInch / 72 + 0.5);
}

} // namespace Unknot
