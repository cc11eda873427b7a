// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/phasecount.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// What is shown and read out about a phase.
class PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(PhaseWords)

public:
    /// "Left side", "Now the right side"; empty when both sides work together.
    static QString side(const Phase &phase);

    /// "Time 2 of 2 · Side 1 of 2 · Set 1 of 2", as far as there is more than one.
    static QString count(const PhaseCount &count, const QLocale &locale);

    /// "Step 3 of 6"
    static QString step(const Ordinal &step, const QLocale &locale);

    /// "18", and "1:40" from a hundred seconds up. A second that has begun counts.
    static QString digits(std::chrono::milliseconds remaining, const QLocale &locale);

    /// As above, but in minutes all the way where minutes are what is waited for.
    static QString digits(const Phase &phase, std::chrono::milliseconds remaining, const QLocale &locale);

    /// What to pay attention to now.
    static QString hint(const Phase &phase, const Exercise &exercise);

    /// "10 times, at your own pace"
    static QString ownPace(int times, const QLocale &locale);

    /// "Hold. Left side. 30 seconds." for those who do not see it; getting ready also names the exercise.
    static QString announcement(const Phase &phase, const QString &exerciseName, const QLocale &locale);

    /// "Lift. Left side. 10 times." for what then goes on by itself, too fast to be told one by one.
    static QString seriesAnnouncement(const Phase &phase, int count, const QLocale &locale);

    /// Each part with an end, one after the other.
    static QString sentences(const QStringList &parts);
};

} // namespace Unknot
