// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journalrows.h"

#include <QDate>

namespace Unknot {

/// The last few copies of the journal, a day each at most, in a folder of their own. One that counts as a
/// copy has been opened again and compared with the journal, session by session.
class JournalBackups
{
    Q_DECLARE_TR_FUNCTIONS(JournalBackups)

public:
    static constexpr int kept = 3;

    explicit JournalBackups(const QString &folder);

    /// Does nothing when this day has one.
    Result<void> make(Database &journal, QDate day);

    /// Puts the newest one that is in order in place of `path`; nothing when there is none.
    Result<void> restoreTo(const QString &path) const;

    bool isEmpty() const { return files().isEmpty(); }
    Result<void> eraseAll() const;

private:
    /// By name, the newest first.
    QStringList files() const;
    QString fileFor(QDate day) const;
    Result<void> copyChecked(Database &journal, const QString &draft, const QString &path) const;
    void dropOld() const;

    QString m_folder;
};

} // namespace Unknot
