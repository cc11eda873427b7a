// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "ui/library/cardroles.h"

#include <QAbstractListModel>

namespace Unknot {

/// The routines of a library as cards, in the library's order.
class RoutineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The library outlives the model and does not change.
    explicit RoutineModel(const Library &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString extent(const Routine &routine) const;

    const Library &m_library;
};

} // namespace Unknot
