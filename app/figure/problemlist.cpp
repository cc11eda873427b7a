// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/problemlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

void ProblemList::note(const QString &check, const QString &subject, double amount, double place)
{
    Worst &worst = m_worst[check + u": "_s + subject];
    if (amount > worst.amount)
        worst = {amount, place};
}

void ProblemList::add(const QString &problem)
{
    m_plain += problem;
}

QStringList ProblemList::sentences(const QVector<FigureException> &exceptions) const
{
    QStringList all = m_plain;
    for (auto worst = m_worst.cbegin(); worst != m_worst.cend(); ++worst)
        all += u"%1, at %2"_s.arg(worst.key().arg(worst->amount, 0, 'f', 3)).arg(worst->place);
    const auto isLetOff = [&exceptions](const QString &problem) {
        return std::any_of(exceptions.cbegin(), exceptions.cend(), [&](const FigureException &exception) {
            return problem.startsWith(exception.check + u':');
        });
    };
    all.removeIf(isLetOff);
    return all;
}

} // namespace Unknot
