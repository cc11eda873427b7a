// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QVariant>

#include <functional>

class QSqlError;
class QSqlQuery;

namespace Unknot {

/// One connection to an SQLite file in which nothing can fail unnoticed: every call says whether it worked.
/// Belongs to the thread that made it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    enum class Access { ReadOnly, ReadWrite };
    enum class Problem { None, Busy, Damaged, Other };
    using Work = std::function<Result<void>()>;
    using EachRow = std::function<void(const QSqlQuery &row)>;

    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }

    /// SQLite looks into the file only at the first question.
    Result<void> open(Access access);

    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// No row stays open behind it: that would keep the log of changes from being written back.
    Result<void> read(const QString &sql, const EachRow &eachRow, const QVariantList &values = {});
    /// The first column of the first row; invalid when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// All of it or nothing. Begins as a writer: one that only finds out later that it is one cannot wait.
    Result<void> inTransaction(const Work &work);
    /// Tries again for a while when another program is at it.
    Result<void> patiently(const Work &work);

    /// Why the last call failed.
    Problem problem() const { return m_problem; }

private:
    Result<void> failed(const QSqlError &error);
    QString reason(int code, const QSqlError &error) const;
    Result<void> tryTransaction(const Work &work);

    QString m_path;
    QString m_connection;
    Problem m_problem = Problem::None;
};

} // namespace Unknot
