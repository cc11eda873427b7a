// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nearest.h"

#include <QVector>

#include <algorithm>
#include <numeric>
#include <optional>

namespace Unknot {

namespace {

/// How many letters have to be put in, left out, changed or swapped with their neighbour.
int typingMistakes(const QString &from, const QString &to)
{
    QVector<int> twoBack;
    QVector<int> last(to.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        QVector<int> row(to.size() + 1);
        row[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const bool isSame = from.at(i - 1) == to.at(j - 1);
            row[j] = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + (isSame ? 0 : 1)});
            const bool isSwapped =
                i > 1 && j > 1 && from.at(i - 1) == to.at(j - 2) && from.at(i - 2) == to.at(j - 1);
            if (isSwapped)
                row[j] = std::min(row.at(j), twoBack.at(j - 2) + 1);
        }
        twoBack = std::exchange(last, row);
    }
    return last.last();
}

/// Least is nearest; none when it is too far off to be what was meant.
std::optional<int> distance(const QString &wanted, const QString &known)
{
    if (!wanted.isEmpty() && known.startsWith(wanted, Qt::CaseInsensitive))
        return 0;
    if (!wanted.isEmpty() && known.contains(wanted, Qt::CaseInsensitive))
        return 1;
    constexpr int nearEnough = 3; // a third of the letters may be wrong
    const int mistakes = typingMistakes(wanted.toLower(), known.toLower());
    if (mistakes * nearEnough > std::max(wanted.size(), qsizetype(nearEnough)))
        return {};
    return 1 + mistakes;
}

} // namespace

QStringList nearest(const QString &wanted, const QStringList &known, int count)
{
    constexpr qsizetype mostLetters = 100; // longer was not typed by a person, and would take long to compare
    if (wanted.size() > mostLetters)
        return {};
    QVector<std::pair<int, QString>> candidates;
    for (const QString &candidate : known) {
        if (const std::optional<int> far = distance(wanted, candidate))
            candidates.append({*far, candidate});
    }
    std::sort(candidates.begin(), candidates.end());
    QStringList names;
    for (const auto &candidate : candidates.first(std::min(qsizetype(count), candidates.size())))
        names += candidate.second;
    return names;
}

} // namespace Unknot
