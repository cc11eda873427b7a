// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QAbstractListModel>

namespace Unknot {

/// The parts of the body that a person can point at, after a first row for none in particular.
class RegionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static std::optional<Region> regionAt(int row);
    static int rowOf(std::optional<Region> region);

    /// "Upper back"; "All exercises" for none.
    static QString labelOf(std::optional<Region> region);
};

} // namespace Unknot
