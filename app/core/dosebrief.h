// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// Says a dose in as few letters as will do, for std::visit.
class DoseBrief
{
    Q_DECLARE_TR_FUNCTIONS(DoseBrief)

public:
    DoseBrief(Sides sides, const QLocale &locale)
        : m_sides(sides),
          m_locale(locale)
    {
    }

    QString operator()(const Holds &holds) const;
    QString operator()(const Repetitions &repetitions) const;
    QString operator()(const Continuous &continuous) const;
    QString operator()(const Breaths &breaths) const;
    QString operator()(const Cycles &cycles) const;

private:
    QString bout(const Bout &bout) const;
    QString times(std::chrono::milliseconds length, int count) const;
    QString withSides(const QString &amount) const;

    Sides m_sides = Sides::Together;
    QLocale m_locale;
};

} // namespace Unknot
