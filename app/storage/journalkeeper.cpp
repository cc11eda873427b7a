// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalkeeper.h"

namespace Unknot {

JournalKeeper::JournalKeeper(const DataFolder &folder, QObject *parent)
    : QObject(parent),
      m_folder(folder)
{
}

JournalKeeper::~JournalKeeper()
{
    if (!m_desk)
        return;
    post([this](Journal &journal) {
        saveUnsaved(journal);
        m_journal.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void JournalKeeper::save(const SessionRecord &record)
{
    post([this, record](Journal &journal) {
        m_unsaved.insert(record.id, record);
        saveUnsaved(journal);
    });
}

std::optional<SessionRecord> JournalKeeper::find(const QString &id)
{
    start();
    std::optional<SessionRecord> found;
    const auto look = [&] {
        if (const auto answer = m_journal->find(id))
            found = *answer;
    };
    QMetaObject::invokeMethod(m_desk.get(), look, Qt::BlockingQueuedConnection);
    return found;
}

void JournalKeeper::backUp(QDate today)
{
    post([this, today](Journal &journal) { report(journal.backUp(today)); });
}

void JournalKeeper::read()
{
    post([this](Journal &journal) {
        saveUnsaved(journal);
        const Result<JournalContent> content = journal.read();
        if (!content)
            return report(content.error());
        report({});
        QMetaObject::invokeMethod(this, [this, answer = *content] { emit contentRead(answer); });
    });
}

void JournalKeeper::eraseAll()
{
    post([this](Journal &journal) {
        m_unsaved.clear();
        const Result<void> done = journal.eraseAll();
        report(done);
        if (done)
            QMetaObject::invokeMethod(this, &JournalKeeper::erased);
    });
}

void JournalKeeper::start()
{
    if (m_desk)
        return;
    m_desk = std::make_unique<QObject>();
    m_desk->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_desk.get(), [this] { m_journal = std::make_unique<Journal>(m_folder); });
}

void JournalKeeper::post(const std::function<void(Journal &)> &work)
{
    start();
    QMetaObject::invokeMethod(m_desk.get(), [this, work] { work(*m_journal); });
}

void JournalKeeper::saveUnsaved(Journal &journal)
{
    while (!m_unsaved.isEmpty()) {
        const auto record = m_unsaved.constBegin();
        const Result<void> done = journal.save(*record);
        report(done);
        if (!done)
            return;
        QMetaObject::invokeMethod(this, [this, id = record->id] { emit saved(id); });
        m_unsaved.erase(record);
    }
}

/// With whatever else there is to know.
void JournalKeeper::report(const Result<void> &done)
{
    QStringList messages = m_journal->takeNotes();
    if (!done)
        messages += done.error().message;
    if (!messages.isEmpty())
        say(messages.join(u'\n'));
    else if (done)
        m_lastSaid.clear();
}

void JournalKeeper::say(const QString &message)
{
    if (std::exchange(m_lastSaid, message) != message)
        QMetaObject::invokeMethod(this, [this, message] { emit problemMet(message); });
}

} // namespace Unknot
