// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalbackups.h"

#include "storage/atomicsave.h"
#include "storage/journalschema.h"

#include <QDir>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr QLatin1StringView beginning("journal-");
constexpr QLatin1StringView ending(".db");

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.errorString(), Failure::Cause::Machine};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Failure{file.errorString(), Failure::Cause::Machine};
    return bytes;
}

/// All pages and all rows in order; or why not.
Result<JournalContent> checkedContent(const QString &path)
{
    Database database(path);
    if (const Result<void> opened = database.open(Database::Access::ReadOnly); !opened)
        return opened.error();
    if (const auto found = JournalSchema::examine(database); found.state != JournalSchema::State::Sound)
        return found.why;
    const Result<QVariant> verdict = database.value(u"PRAGMA integrity_check"_s);
    if (!verdict)
        return verdict.error();
    JournalContent content;
    if (const Result<void> done = JournalRows::read(database, content); !done)
        return done.error();
    return content;
}

QDate dayOf(const QString &name)
{
    return QDate::fromString(name.sliced(beginning.size()).chopped(ending.size()), Qt::ISODate);
}

} // namespace

JournalBackups::JournalBackups(const QString &folder)
    : m_folder(folder)
{
}

QStringList JournalBackups::files() const
{
    QStringList paths;
    const QString pattern = beginning + u'*' + ending;
    const QStringList names = QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (dayOf(name).isValid())
            paths += m_folder + u'/' + name;
    }
    return paths;
}

QString JournalBackups::fileFor(QDate day) const
{
    return m_folder + u'/' + beginning + day.toString(Qt::ISODate) + ending;
}

Result<void> JournalBackups::make(Database &journal, QDate day)
{
    const QString path = fileFor(day);
    if (QFile::exists(path))
        return {};
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QTemporaryFile draft(m_folder + u"/.journal-XXXXXX"_s);
    if (!(QFileInfo(m_folder).isDir() || QDir().mkdir(m_folder, ownerOnly)) || !draft.open())
        return Failure{tr("The journal could not be backed up to %1: %2").arg(m_folder, draft.errorString()),
                       Failure::Cause::Machine};
    draft.close();
    return copyChecked(journal, draft.fileName(), path);
}

Result<void> JournalBackups::copyChecked(Database &journal, const QString &draft, const QString &path) const
{
    if (Result<void> copied = journal.run(u"VACUUM INTO ?"_s, {draft}); !copied)
        return copied;
    JournalContent now;
    if (Result<void> done = JournalRows::read(journal, now); !done)
        return done;
    const Result<JournalContent> copy = checkedContent(draft);
    if (!copy)
        return copy.error();
    if (*copy != now)
        return Failure{tr("The backup %1 is not the same as the journal").arg(path), Failure::Cause::Machine};
    const Result<QByteArray> bytes = bytesOf(draft);
    if (!bytes)
        return bytes.error();
    if (Result<void> saved = saveAtomically(path, *bytes); !saved)
        return saved;
    // A row that is damaged now may be whole in an older one.
    if (now.damaged.isEmpty())
        dropOld();
    return {};
}

void JournalBackups::dropOld() const
{
    for (const QString &path : files().mid(kept))
        QFile::remove(path);
}

Result<void> JournalBackups::restoreTo(const QString &path) const
{
    for (const QString &backup : files()) {
        const Result<JournalContent> content = checkedContent(backup);
        const Result<QByteArray> bytes = bytesOf(backup);
        if (content && bytes)
            return saveAtomically(path, *bytes);
    }
    return {};
}

Result<void> JournalBackups::eraseAll() const
{
    for (const QString &path : files()) {
        QFile file(path);
        if (!file.remove())
            return Failure{tr("%1 could not be removed: %2").arg(path, file.errorString()),
                           Failure::Cause::Machine};
    }
    return {};
}

} // namespace Unknot
