// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalschema.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// "Unkn", by which a file says whose it is.
constexpr int applicationId = 0x556e6b6e;

/// What makes each version out of the one before it. A step that was released never changes.
const QVector<QStringList> &schemaSteps()
{
    static const QVector<QStringList> steps{
        {uR"(CREATE TABLE session (
               number INTEGER PRIMARY KEY,
               id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
               routine TEXT NOT NULL,
               routine_name TEXT NOT NULL,
               language TEXT NOT NULL,
               started INTEGER NOT NULL,         -- milliseconds since 1970, UTC
               started_offset INTEGER NOT NULL CHECK (abs(started_offset) <= 86400),
               ended INTEGER NOT NULL,           -- may be before it began: someone set the clock
               ended_offset INTEGER NOT NULL CHECK (abs(ended_offset) <= 86400),
               local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
               planned INTEGER NOT NULL CHECK (planned >= 0),      -- milliseconds, like all that follow
               practised INTEGER NOT NULL CHECK (practised >= 0),
               steps INTEGER NOT NULL CHECK (steps >= 0),
               steps_reached INTEGER NOT NULL CHECK (steps_reached >= 0),
               finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
               discomfort_before INTEGER CHECK (discomfort_before BETWEEN 0 AND 10),
               discomfort_after INTEGER CHECK (discomfort_after BETWEEN 0 AND 10),
               checksum BLOB NOT NULL CHECK (length(checksum) = 32)
             ) STRICT)"_s,
         u"CREATE INDEX session_started ON session (started)"_s, uR"(CREATE TABLE held (
               session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
               position INTEGER NOT NULL CHECK (position >= 0),
               step INTEGER NOT NULL CHECK (step >= 0),
               exercise TEXT NOT NULL,
               exercise_name TEXT NOT NULL,
               side TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
               held INTEGER NOT NULL CHECK (held >= 0),
               PRIMARY KEY (session, position)
             ) STRICT, WITHOUT ROWID)"_s,
         uR"(CREATE TABLE hurt (
               session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
               position INTEGER NOT NULL CHECK (position >= 0),
               moment INTEGER NOT NULL,
               moment_offset INTEGER NOT NULL CHECK (abs(moment_offset) <= 86400),
               exercise TEXT NOT NULL,
               exercise_name TEXT NOT NULL,
               side TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
               score INTEGER CHECK (score BETWEEN 0 AND 10),
               region TEXT,
               PRIMARY KEY (session, position)
             ) STRICT, WITHOUT ROWID)"_s},
    };
    return steps;
}

/// What SQLite says of a row that breaks a rule of its table; everything else is about the file.
bool isAboutOneRow(const QString &complaint)
{
    static const QStringList beginnings{u"CHECK constraint failed in "_s, u"NULL value in "_s, u"non-"_s,
                                        u"TEXT value in "_s, u"NUMERIC value in "_s};
    return std::ranges::any_of(beginnings, [&](const QString &start) { return complaint.startsWith(start); });
}

Result<void> setVersion(Database &database, int version)
{
    if (Result<void> marked = database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !marked)
        return marked;
    return database.run(u"PRAGMA user_version = %1"_s.arg(version));
}

/// A pragma that is misspelt or refused says nothing: only asking tells.
Result<void> setPragma(Database &database, const QString &name, const QString &value, const QString &expected)
{
    if (Result<void> done = database.run(u"PRAGMA %1 = %2"_s.arg(name, value)); !done)
        return done;
    const Result<QVariant> now = database.value(u"PRAGMA %1"_s.arg(name));
    if (!now)
        return now.error();
    if (now->toString() != expected)
        return Failure{JournalSchema::tr("The journal %1 cannot be used: %2").arg(database.path(), name),
                       Failure::Cause::Machine};
    return {};
}

} // namespace

int JournalSchema::newestVersion()
{
    return int(schemaSteps().size());
}

JournalSchema::Found JournalSchema::examine(Database &database)
{
    const Found header = examineHeader(database);
    return header.state == State::Sound ? examinePages(database) : header;
}

JournalSchema::Found JournalSchema::examineHeader(Database &database)
{
    const Result<QVariant> owner = database.value(u"PRAGMA application_id"_s);
    if (!owner)
        return failed(database, owner.error());
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return failed(database, version.error());
    const Result<QVariant> tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return failed(database, tables.error());
    if (owner->toInt() != applicationId && (owner->toInt() != 0 || tables->toInt() != 0))
        return {State::Foreign,
                {tr("%1 is no journal of Unknot").arg(database.path()), Failure::Cause::Machine}};
    if (version->toInt() > newestVersion())
        return {State::Newer,
                {tr("The journal %1 was written by a newer Unknot").arg(database.path()),
                 Failure::Cause::Machine}};
    return {};
}

JournalSchema::Found JournalSchema::examinePages(Database &database)
{
    QStringList complaints;
    const Result<void> read = database.read(u"PRAGMA quick_check"_s, [&complaints](const QSqlQuery &row) {
        complaints += row.value(0).toString();
    });
    if (!read)
        return failed(database, read.error());
    complaints.removeIf(
        [](const QString &complaint) { return complaint == u"ok" || isAboutOneRow(complaint); });
    if (complaints.isEmpty())
        return {};
    return {State::Damaged, {tr("The journal %1 is damaged").arg(database.path()), Failure::Cause::Machine}};
}

JournalSchema::Found JournalSchema::failed(Database &database, const Failure &failure)
{
    const bool isDamaged = database.problem() == Database::Problem::Damaged;
    return {isDamaged ? State::Damaged : State::OutOfReach, failure};
}

Result<void> JournalSchema::bringUpToDate(Database &database)
{
    // Whoever only reads need not wait for whoever writes.
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() == newestVersion())
        return {};
    return database.inTransaction([&database] { return takeSteps(database); });
}

/// Another program may have been here meanwhile.
Result<void> JournalSchema::takeSteps(Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    for (int step = version->toInt(); step < newestVersion(); ++step) {
        for (const QString &statement : schemaSteps().at(step)) {
            if (Result<void> done = database.run(statement); !done)
                return done;
        }
    }
    return setVersion(database, newestVersion());
}

Result<void> JournalSchema::setUp(Database &database, bool isOnNetwork)
{
    const QString mode = isOnNetwork ? u"delete"_s : u"wal"_s;
    struct Pragma
    {
        QString name;
        QString value;
        QString expected;
    };
    for (const Pragma &pragma :
         {Pragma{u"journal_mode"_s, mode, mode}, Pragma{u"synchronous"_s, u"FULL"_s, u"2"_s},
          Pragma{u"foreign_keys"_s, u"ON"_s, u"1"_s}, Pragma{u"secure_delete"_s, u"ON"_s, u"1"_s}}) {
        if (Result<void> set = setPragma(database, pragma.name, pragma.value, pragma.expected); !set)
            return set;
    }
    return {};
}

} // namespace Unknot
