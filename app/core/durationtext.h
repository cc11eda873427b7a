// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace Unknot {

/// Lengths of time in words and digits, numbers as the locale writes them.
class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)

public:
    /// "30 seconds", "90 seconds", "2 minutes": minutes from two minutes on. For sentences.
    static QString inWords(std::chrono::milliseconds length, const QLocale &locale);

    /// "30 s", "5 min 47 s": minutes from two minutes on. For cards and boxes.
    static QString brief(std::chrono::milliseconds length, const QLocale &locale);

    /// "about 3 min"; below a minute "about 50 s".
    static QString about(std::chrono::milliseconds length, const QLocale &locale);

    /// "2:56", "1:02:56". A second that has begun counts, so that it reaches 0:00 only at the end.
    static QString clock(std::chrono::milliseconds length, const QLocale &locale);

    /// "1 minute and 30 seconds": minutes from one minute on, whole seconds. For voice and screen readers.
    static QString spoken(std::chrono::milliseconds length, const QLocale &locale);
};

/// tr() writes %n in European digits: this turns them into those of the locale.
QString inDigitsOf(const QLocale &locale, QString text);

} // namespace Unknot
