// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exerciseproxy.h"

#include "core/timeline.h"

#include <algorithm>
#include <numeric>

namespace Unknot {

ExerciseProxy::ExerciseProxy(const Library &library, QObject *parent)
    : QAbstractProxyModel(parent),
      m_library(library)
{
    showAll();
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

void ExerciseProxy::setFilter(const ExerciseFilter &filter)
{
    m_filter = filter;
    update();
}

void ExerciseProxy::setPrecautions(const Precautions &precautions)
{
    m_precautions = precautions;
    update();
}

int ExerciseProxy::countWith(const ExerciseFilter &filter) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this, &filter](int row) {
        return passes(row, filter) && !m_precautions.hides(m_library.exercises().at(row));
    }));
}

ExerciseProxy::Hidden ExerciseProxy::hidden() const
{
    Hidden hidden;
    for (const int row : m_rows) {
        const QStringList ticks = m_precautions.hiding(m_library.exercises().at(row));
        if (ticks.isEmpty() || !passes(row, m_filter))
            continue;
        ++hidden.count;
        hidden.ticks += ticks;
    }
    hidden.ticks.removeDuplicates();
    return hidden;
}

void ExerciseProxy::show(const QVector<int> &rows)
{
    m_rows = rows;
    update();
}

void ExerciseProxy::update()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(m_shown), [this](int row) {
        return passes(row, m_filter) && !m_precautions.hides(m_library.exercises().at(row));
    });
    endResetModel();
}

bool ExerciseProxy::passes(int row, const ExerciseFilter &filter) const
{
    if (filter.isEmpty())
        return true;
    // Only a limit needs the length, which takes a whole timeline to know.
    const auto length = filter.under ? lengthOf(row) : std::chrono::milliseconds(0);
    return filter.matches(m_library.exercises().at(row), length);
}

std::chrono::milliseconds ExerciseProxy::lengthOf(int row) const
{
    if (m_lengths.isEmpty())
        m_lengths.resize(m_library.exercises().size());
    std::optional<std::chrono::milliseconds> &length = m_lengths[row];
    if (!length)
        length = Timeline::of(routineOf(m_library.exercises().at(row)), m_library).plannedLength();
    return *length;
}

QModelIndex ExerciseProxy::mapToSource(const QModelIndex &shown) const
{
    return shown.isValid() ? sourceModel()->index(m_shown.at(shown.row()), 0) : QModelIndex();
}

QModelIndex ExerciseProxy::mapFromSource(const QModelIndex &source) const
{
    const auto row = source.isValid() ? m_shown.indexOf(source.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(int(row), 0);
}

QModelIndex ExerciseProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int ExerciseProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : int(m_shown.size());
}

int ExerciseProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace Unknot
