// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journalcontent.h"

#include <QAbstractListModel>

namespace Unknot {

/// A journal as rows: first what is damaged, then the sessions, the newest first.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The name of the routine is the DisplayRole.
    enum Role {
        WhenRole = Qt::UserRole,
        OutcomeRole, ///< minutes, and how it ended
        DiscomfortRole,
        FinishedRole,
        DamagedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setContent(const JournalContent &content, QDate today);

    /// None for a damaged entry.
    const SessionRecord *session(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant damagedData(int row, int role) const;
    QVariant sessionData(const SessionRecord &record, int role) const;
    QString spoken(const SessionRecord &record) const;

    JournalContent m_content;
    QDate m_today;
};

} // namespace Unknot
