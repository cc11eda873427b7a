// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pagesplit.h"

#include <algorithm>

namespace Unknot {

namespace {

/// Each page takes what fits, but no more than `most`.
QVector<int> filledInTurn(int blockCount, int most, const FitsOnPage &fits)
{
    QVector<int> counts;
    for (int first = 0; first < blockCount; first += counts.last()) {
        const int page = int(counts.size());
        int count = page == 0 && !fits(page, first, 1) ? 0 : 1;
        while (count > 0 && count < most && first + count < blockCount && fits(page, first, count + 1))
            ++count;
        counts += count;
    }
    return counts;
}

/// Differs by one at most, the fuller pages first.
QVector<int> evenly(int blockCount, int pageCount)
{
    QVector<int> counts;
    for (int page = 0; page < pageCount; ++page)
        counts += (blockCount + pageCount - 1 - page) / pageCount;
    return counts;
}

bool allFit(const QVector<int> &counts, const FitsOnPage &fits)
{
    int first = 0;
    for (int page = 0; page < counts.size(); ++page) {
        if (!fits(page, first, counts.at(page)))
            return false;
        first += counts.at(page);
    }
    return true;
}

} // namespace

QVector<int> splitIntoPages(int blockCount, const FitsOnPage &fits)
{
    const QVector<int> fewest = filledInTurn(blockCount, blockCount, fits);
    const int pageCount = int(fewest.size());
    QVector<int> even = evenly(blockCount, pageCount);
    if (allFit(even, fits))
        return even;
    std::reverse(even.begin(), even.end());
    if (allFit(even, fits))
        return even;
    for (int most = blockCount / pageCount; most < blockCount; ++most) {
        const QVector<int> counts = filledInTurn(blockCount, std::max(1, most), fits);
        if (counts.size() == pageCount)
            return counts;
    }
    return fewest;
}

} // namespace Unknot
