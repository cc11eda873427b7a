// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercisefilter.h"
#include "core/exercisesearch.h"
#include "core/precautions.h"

#include <QAbstractProxyModel>

namespace Unknot {

/// The exercises for one part of the body, or those that a search finds, the best first; of these, what a
/// filter leaves and no precaution hides. It sits over an ExerciseModel of the same library, and starts
/// anew with every change: a keystroke may bring ten thousand others.
class ExerciseProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// What would be shown if nothing was hidden.
    struct Hidden
    {
        int count = 0;
        QStringList ticks{}; ///< ids of AskFirst: why
    };

    /// The library outlives the proxy and does not change.
    explicit ExerciseProxy(const Library &library, QObject *parent = nullptr);

    void showAll();
    void showRegion(Region region);
    void showFound(const QString &query);

    void setFilter(const ExerciseFilter &filter);
    void setPrecautions(const Precautions &precautions);

    /// How many of the region, or of what was found, this filter would leave.
    int countWith(const ExerciseFilter &filter) const;
    Hidden hidden() const;

    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

private:
    /// Rows of the model in the order to show them, before filters.
    void show(const QVector<int> &rows);
    void update();
    bool passes(int row, const ExerciseFilter &filter) const;
    std::chrono::milliseconds lengthOf(int row) const;

    const Library &m_library;
    std::optional<ExerciseSearch> m_search; ///< made for the first search, as it reads every text
    ExerciseFilter m_filter;
    Precautions m_precautions;
    QVector<int> m_rows; ///< of the region, or found
    QVector<int> m_shown; ///< those of them that are left
    mutable QVector<std::optional<std::chrono::milliseconds>> m_lengths; ///< by row, once they were needed
};

} // namespace Unknot
