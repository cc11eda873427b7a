// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exerciseproxy.h"

#include <algorithm>
#include <numeric>

namespace Unknot {

ExerciseProxy::ExerciseProxy(const Library &library, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_library(library)
{
    showAll();
    sort(0);
}

void ExerciseProxy::showAll()
{
    QVector<int> rows(m_library.exercises().size());
    std::iota(rows.begin(), rows.end(), 0);
    show(rows);
}

void ExerciseProxy::showRegion(Region region)
{
    const QVector<Exercise> &exercises = m_library.exercises();
    QVector<int> rows;
    for (int row = 0; row < exercises.size(); ++row) {
        if (exercises.at(row).regions.contains(region))
            rows += row;
    }
    // An exercise names first the region that it is made for.
    std::stable_sort(rows.begin(), rows.end(), [&exercises, region](int a, int b) {
        return exercises.at(a).regions.indexOf(region) < exercises.at(b).regions.indexOf(region);
    });
    show(rows);
}

void ExerciseProxy::showFound(const QString &query)
{
    if (!m_search)
        m_search.emplace(m_library);
    show(m_search->find(query));
}

void ExerciseProxy::show(const QVector<int> &rows)
{
    m_places.fill(-1, m_library.exercises().size());
    for (qsizetype place = 0; place < rows.size(); ++place)
        m_places[rows.at(place)] = place;
    invalidate();
}

bool ExerciseProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_places.value(row, -1) >= 0;
}

bool ExerciseProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_places.at(left.row()) < m_places.at(right.row());
}

} // namespace Unknot
