// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/datafolder.h"
#include "storage/journal.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace Unknot {

/// Uses the journal on a thread of its own, so that no disk and no other program ever holds up the window.
/// Nothing is opened before it is needed, and what is asked for is done in the order in which it was asked.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    explicit JournalKeeper(const DataFolder &folder, QObject *parent = nullptr);
    /// Waits until all that it was given is written down.
    ~JournalKeeper() override;

    /// What cannot be saved is kept and tried again with the next one.
    void save(const SessionRecord &record);
    /// Waits for the answer.
    std::optional<SessionRecord> find(const QString &id);
    /// At most once a day.
    void backUp(QDate today);

    void read();
    void eraseAll();

signals:
    /// On the disk, come what may.
    void saved(const QString &id);
    /// The answer to read().
    void contentRead(const Unknot::JournalContent &content);
    void erased();
    /// Something went wrong, or has to be known. The same is not said twice in a row.
    void problemMet(const QString &message);

private:
    void start();
    void post(const std::function<void(Journal &)> &work);
    void saveUnsaved(Journal &journal);
    void report(const Result<void> &done);
    void say(const QString &message);

    DataFolder m_folder;
    QThread m_thread;
    std::unique_ptr<QObject> m_desk; ///< lives on the thread
    // Only the thread touches these.
    std::unique_ptr<Journal> m_journal;
    QHash<QString, SessionRecord> m_unsaved;
    QString m_lastSaid;
};

} // namespace Unknot
