// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"

#include "storage/datafolder.h"
#include "storage/freename.h"
#include "storage/networkfolder.h"

#include <QDir>
#include <QSet>
#include <QSqlQuery>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Of the name of a file that made room for a new journal.
constexpr QLatin1StringView asideEnding(".damaged");

/// SQLite makes its other files as open to others as this one.
Result<void> makePrivate(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const bool isDone = descriptor >= 0 && ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (isDone)
        return {};
    return Failure{Journal::tr("The journal %1 cannot be used: %2").arg(path, qt_error_string(reason)),
                   Failure::Cause::Machine};
}

/// All that can still be reached, from both ends: between them may be a part that cannot be read.
QSet<QString> idsIn(Database &database)
{
    QSet<QString> ids;
    const auto add = [&ids](const QSqlQuery &row) {
        ids.insert(row.value(0).toString());
    };
    for (const QString &direction : {u"ASC"_s, u"DESC"_s})
        static_cast<void>(database.read(u"SELECT id FROM session ORDER BY number "_s + direction, add));
    return ids;
}

} // namespace

Journal::Journal(const DataFolder &folder)
    : Journal(folder, isNetworkFolder(folder.path()) ? Disk::Network : Disk::Own)
{
}

Journal::Journal(const DataFolder &folder, Disk disk)
    : m_path(folder.file(u"journal.db"_s)),
      m_backups(folder.file(u"backups"_s)),
      m_disk(disk)
{
}

Journal::~Journal() = default;

Result<void> Journal::save(const SessionRecord &record)
{
    if (Result<void> opened = open(); !opened)
        return opened;
    return m_database->inTransaction([&] { return JournalRows::write(*m_database, record); });
}

Result<std::optional<SessionRecord>> Journal::find(const QString &id)
{
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    JournalContent content;
    if (const Result<void> done = JournalRows::read(*m_database, content, id); !done)
        return done.error();
    return content.sessions.isEmpty() ? std::nullopt : std::optional(content.sessions.constFirst());
}

Result<JournalContent> Journal::read()
{
    // Asking alone makes no file.
    if (!m_database && !QFile::exists(m_path))
        return JournalContent();
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    JournalContent content;
    if (const Result<void> done =
            m_database->patiently([&] { return JournalRows::read(*m_database, content); });
        !done)
        return done.error();
    return content;
}

Result<void> Journal::backUp(QDate today)
{
    if (Result<void> opened = open(); !opened)
        return opened;
    return m_backups.make(*m_database, today);
}

Result<void> Journal::eraseAll()
{
    if (Result<void> opened = open(); !opened)
        return opened;
    const Result<void> erased =
        m_database->inTransaction([this] { return m_database->run(u"DELETE FROM session"_s); });
    if (!erased)
        return erased;
    for (const QString &statement : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (Result<void> done = m_database->run(statement); !done)
            return done;
    }
    for (const QString &aside : filesAside())
        QFile::remove(aside);
    return m_backups.eraseAll();
}

QStringList Journal::takeNotes()
{
    return std::exchange(m_notes, {});
}

Result<void> Journal::open()
{
    if (m_database)
        return {};
    const JournalSchema::Found found = look();
    switch (found.state) {
    case JournalSchema::State::Sound:
        return openFile();
    case JournalSchema::State::Damaged:
    case JournalSchema::State::Foreign:
        return startAnew(found.why);
    case JournalSchema::State::Newer:
    case JournalSchema::State::OutOfReach:
        break;
    }
    return found.why;
}

/// Closes it again: what is kept aside must not be open.
JournalSchema::Found Journal::look()
{
    const QFileInfo file(m_path);
    if (!file.exists())
        return {};
    if (file.size() == 0 && !m_backups.isEmpty())
        return {JournalSchema::State::Damaged,
                {tr("The journal %1 is damaged").arg(m_path), Failure::Cause::Machine}};
    Database database(m_path);
    if (const Result<void> opened = database.open(Database::Access::ReadWrite); !opened)
        return {JournalSchema::State::OutOfReach, opened.error()};
    JournalSchema::Found found;
    static_cast<void>(database.patiently([&]() -> Result<void> {
        found = JournalSchema::examine(database);
        return found.state == JournalSchema::State::OutOfReach ? Result<void>(found.why) : Result<void>();
    }));
    return found;
}

Result<void> Journal::openFile()
{
    if (Result<void> done = makePrivate(m_path); !done)
        return done;
    auto database = std::make_unique<Database>(m_path);
    if (Result<void> opened = database->open(Database::Access::ReadWrite); !opened)
        return opened;
    const Result<void> ready = database->patiently([&]() -> Result<void> {
        if (Result<void> done = JournalSchema::setUp(*database, m_disk == Disk::Network); !done)
            return done;
        return JournalSchema::bringUpToDate(*database);
    });
    if (!ready)
        return ready;
    m_database = std::move(database);
    if (m_disk == Disk::Network)
        m_notes +=
            tr("Your files are on a network drive. The journal works more slowly there, and should not "
               "be used from two computers at once.");
    return {};
}

Result<void> Journal::startAnew(const Failure &why)
{
    const QString aside = freeName(m_path + asideEnding);
    if (Result<void> kept = keepAside(aside); !kept)
        return kept;
    if (Result<void> restored = m_backups.restoreTo(m_path); !restored)
        return restored;
    if (Result<void> opened = openFile(); !opened)
        return opened;
    rescueFrom(aside);
    const Result<QVariant> count = m_database->value(u"SELECT count(*) FROM session"_s);
    if (!count)
        return count.error();
    //: %1 says what is wrong with it, %2 is a file.
    m_notes += tr("%1. It has been kept as %2.").arg(why.message, aside);
    m_notes += count->toInt() > 0 ? tr("%n session(s) could be brought back.", nullptr, count->toInt())
                                  : tr("No session could be brought back. A new journal has been begun.");
    return {};
}

/// The log first: beside a new journal it would be taken for the log of that one.
Result<void> Journal::keepAside(const QString &aside) const
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
        QFile file(m_path + ending);
        if (file.exists() && !file.rename(aside + ending))
            return Failure{
                tr("%1 is damaged and could not be kept aside: %2").arg(file.fileName(), file.errorString()),
                Failure::Cause::Machine};
    }
    return {};
}

/// Brings over what the new journal lacks and can still be read whole.
void Journal::rescueFrom(const QString &aside)
{
    Database damaged(aside);
    if (!damaged.open(Database::Access::ReadWrite))
        return;
    const QSet<QString> ids = idsIn(damaged);
    for (const QString &id : ids) {
        JournalContent whole;
        const Result<std::optional<SessionRecord>> known = find(id);
        // What cannot be read or brought over is still where it was.
        if (JournalRows::read(damaged, whole, id) && !whole.sessions.isEmpty()
            && (!known || *known != whole.sessions.constFirst()))
            static_cast<void>(save(whole.sessions.constFirst()));
    }
}

QStringList Journal::filesAside() const
{
    const QFileInfo file(m_path);
    QStringList paths;
    const QStringList names = file.dir().entryList({file.fileName() + asideEnding + u'*'}, QDir::Files);
    for (const QString &name : names)
        paths += file.dir().filePath(name);
    return paths;
}

} // namespace Unknot
