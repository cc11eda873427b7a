// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/fileuser.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// How often SQLite is asked again when another program is at it; each time it waits by itself.
constexpr int tries = 3;
constexpr int busyMilliseconds = 250;

/// SQLite's result codes. In a longer one, the lowest byte says the same less exactly.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26,
};

int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Database::Problem problemFor(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return Database::Problem::Busy;
    case Corrupt:
    case NotADatabase:
        return Database::Problem::Damaged;
    default:
        return Database::Problem::Other;
    }
}

} // namespace

Database::Database(const QString &path)
    : m_path(path),
      m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::open(Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    database.setDatabaseName(m_path);
    return database.open() ? Result<void>() : failed(database.lastError());
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return read(
        sql, [](const QSqlQuery &) {}, values);
}

Result<void> Database::read(const QString &sql, const EachRow &eachRow, const QVariantList &values)
{
    m_problem = Problem::None;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    while (query.next())
        eachRow(query);
    if (query.lastError().isValid())
        return failed(query.lastError());
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    const auto takeFirst = [&first](const QSqlQuery &row) {
        if (!first.isValid())
            first = row.value(0);
    };
    if (const Result<void> done = read(sql, takeFirst, values); !done)
        return done.error();
    return first;
}

Result<void> Database::inTransaction(const Work &work)
{
    return patiently([&] { return tryTransaction(work); });
}

Result<void> Database::tryTransaction(const Work &work)
{
    if (Result<void> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done) {
        const Problem problem = m_problem;
        // Some failures have taken everything back already: then there is nothing left to do.
        static_cast<void>(run(u"ROLLBACK"_s));
        m_problem = problem;
    }
    return done;
}

Result<void> Database::patiently(const Work &work)
{
    Result<void> done = work();
    for (int i = 1; i < tries && !done && m_problem == Problem::Busy; ++i)
        done = work();
    return done;
}

Result<void> Database::failed(const QSqlError &error)
{
    const int code = resultCode(error);
    m_problem = problemFor(code);
    return Failure{tr("The journal %1 cannot be used: %2").arg(m_path, reason(code, error)),
                   Failure::Cause::Machine};
}

QString Database::reason(int code, const QSqlError &error) const
{
    switch (code) {
    case Busy:
    case Locked: {
        const QString other = otherUserOf(m_path);
        //: %1 names it: "unknot (process 1234)".
        return other.isEmpty() ? tr("another program is using it") : tr("%1 is using it").arg(other);
    }
    case Corrupt:
    case NotADatabase:
        return tr("it is damaged");
    case ReadOnly:
        return qt_error_string(EROFS);
    case InputOutput:
        return qt_error_string(EIO);
    case Full:
        return qt_error_string(ENOSPC);
    default:
        return error.databaseText();
    }
}

} // namespace Unknot
