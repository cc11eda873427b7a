// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercisesearch.h"
#include "core/library.h"

#include <QSortFilterProxyModel>

namespace Unknot {

/// The exercises for one part of the body, or those that a search finds, the best first.
/// It sits over an ExerciseModel of the same library.
class ExerciseProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The library outlives the proxy and does not change.
    explicit ExerciseProxy(const Library &library, QObject *parent = nullptr);

    void showAll();
    void showRegion(Region region);
    void showFound(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Rows of the model in the order to show them.
    void show(const QVector<int> &rows);

    const Library &m_library;
    std::optional<ExerciseSearch> m_search; ///< made for the first search, as it reads every text
    QVector<qsizetype> m_places; ///< for each row its place, or -1 for one that is not shown
};

} // namespace Unknot
