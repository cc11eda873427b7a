// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dosetext.h"

namespace Unknot {

/// Says a dose as facts to set side by side, for std::visit.
class DoseParts
{
    Q_DECLARE_TR_FUNCTIONS(DoseParts)

public:
    DoseParts(Sides sides, const QLocale &locale)
        : m_sides(sides),
          m_locale(locale)
    {
    }

    QVector<DosePart> operator()(const Holds &holds) const;
    QVector<DosePart> operator()(const Repetitions &repetitions) const;
    QVector<DosePart> operator()(const Continuous &continuous) const;
    QVector<DosePart> operator()(const Breaths &breaths) const;
    QVector<DosePart> operator()(const Cycles &cycles) const;

private:
    QString brief(std::chrono::milliseconds length) const;
    QString caption(const Repetitions &repetitions) const;
    QVector<DosePart> sides() const;
    QVector<DosePart> times(int count, std::chrono::milliseconds rest) const;
    QVector<DosePart> rounds(int sets, std::chrono::milliseconds rest) const;

    Sides m_sides = Sides::Together;
    QLocale m_locale;
};

} // namespace Unknot
