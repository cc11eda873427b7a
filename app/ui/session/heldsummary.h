// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

#include <QLocale>

namespace Unknot {

/// What was really done of one exercise, in words.
struct HeldLine
{
    QString exercise{};
    QString times{}; ///< "Left side 1 min · Right side 58 s"; "2 min" when both sides work together

    bool operator==(const HeldLine &) const = default;
};

/// A line for each exercise that was done, in the order in which it was done.
QVector<HeldLine> heldSummary(const QVector<HeldTime> &held, const Routine &routine, const Library &library,
                              const QLocale &locale);

/// As above, of a session of before, with the names that the exercises had then.
QVector<HeldLine> heldSummary(const QVector<HeldRecord> &held, const QLocale &locale);

std::chrono::milliseconds heldInAll(const QVector<HeldTime> &held);

} // namespace Unknot
