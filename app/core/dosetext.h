// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// A fact in two lines: "30 s" with "hold" under it.
struct DosePart
{
    QString value;
    QString caption; ///< may be empty

    bool operator==(const DosePart &) const = default;
};

/// A dose in words, in whole sentences, numbers as the locale writes them.
class DoseText
{
    Q_DECLARE_TR_FUNCTIONS(DoseText)

public:
    /// "Hold 30 seconds, 2 times on each side." For paper and for the detail of an exercise.
    static QString sentence(const Dose &dose, Sides sides, Technique technique, const QLocale &locale);

    /// "30 s, each side". For cards and rows.
    static QString brief(const Dose &dose, Sides sides, const QLocale &locale);

    /// "1 to 3 times a day. 3 days a week." or "As needed."
    static QString frequency(const Frequency &frequency, const QLocale &locale);

    /// Dose and frequency as facts to set side by side.
    static QVector<DosePart> parts(const Dose &dose, Sides sides, const Frequency &frequency,
                                   const QLocale &locale);
};

} // namespace Unknot
