// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figuredata.h"

#include <QMap>

namespace Unknot {

/// What is wrong with a figure. Of what goes wrong at several moments, only the worst is kept.
class ProblemList
{
public:
    /// `subject` is a sentence with a hole, %1, for the amount.
    void note(const QString &check, const QString &subject, double amount, double place);
    void add(const QString &problem);

    /// "overlap: left hand and right thigh by 0.041, at 0.5". Without those that the figure is let off from.
    QStringList sentences(const QVector<FigureException> &exceptions) const;

private:
    struct Worst
    {
        double amount = 0;
        double place = 0;
    };

    QStringList m_plain;
    QMap<QString, Worst> m_worst; ///< by check and subject
};

} // namespace Unknot
