// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journalbackups.h"
#include "storage/journalschema.h"

#include <memory>

namespace Unknot {

class DataFolder;

/// Remembers every session, in journal.db of the data folder. The file is opened when it is first needed. One
/// that is damaged, or not ours, is kept aside; what backups and whole rows still know comes back.
///
/// It may wait for a disk or for another program: a window has it used by a JournalKeeper.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    enum class Disk { Own, Network };

    explicit Journal(const DataFolder &folder);
    /// As if the folder lay on that kind of disk.
    Journal(const DataFolder &folder, Disk disk);
    ~Journal();

    /// In place of what was said of this session before. Only when it returns without a failure is it safe.
    Result<void> save(const SessionRecord &record);
    /// None when there is none, or it is not as it was written.
    Result<std::optional<SessionRecord>> find(const QString &id);
    Result<JournalContent> read();

    /// At most once a day.
    Result<void> backUp(QDate today);
    /// Every session, with backups and what was kept aside, and every trace of them in the file.
    Result<void> eraseAll();

    /// What a person has to know about the file, since the last time that this was asked.
    QStringList takeNotes();

private:
    Result<void> open();
    Result<void> openFile();
    JournalSchema::Found look();
    Result<void> startAnew(const Failure &why);
    Result<void> keepAside(const QString &aside) const;
    void rescueFrom(const QString &aside);
    QStringList filesAside() const;

    QString m_path;
    JournalBackups m_backups;
    Disk m_disk;
    std::unique_ptr<Database> m_database; ///< null until it is first needed
    QStringList m_notes;
};

} // namespace Unknot
