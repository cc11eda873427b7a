// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalrows.h"

#include "storage/journalchecksum.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace Unknot::JournalRows {

namespace {

/// A session as it stands in the file, not yet compared with its checksum.
struct StoredSession
{
    qint64 number = 0;
    SessionRecord record{};
    QByteArray checksum{};
};

QVariant toValue(Discomfort score)
{
    return score ? QVariant(*score) : QVariant(QMetaType::fromType<int>());
}

Discomfort toDiscomfort(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant toValue(std::optional<Region> region)
{
    return region ? QVariant(nameIn(regionNames, *region).toString())
                  : QVariant(QMetaType::fromType<QString>());
}

QDateTime toMoment(const QVariant &value, const QVariant &offset)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::OffsetFromUTC, offset.toInt());
}

/// What is no name of a side or a region makes the checksum fail.
Side toSide(const QVariant &value)
{
    return valueIn(sideNames, value.toString()).value_or(Side::Both);
}

std::optional<Region> toRegion(const QVariant &value)
{
    return valueIn(regionNames, value.toString());
}

/// An empty text that is null would become NULL, which no column takes.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// `number` is null for a session that the file does not know yet.
Result<void> writeSession(Database &database, const QVariant &number, const SessionRecord &record)
{
    return database.run(
        u"INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number, record.id, notNull(record.routineId), notNull(record.routineName), notNull(record.language),
         record.started.toMSecsSinceEpoch(), record.started.offsetFromUtc(), record.ended.toMSecsSinceEpoch(),
         record.ended.offsetFromUtc(), record.date.toString(Qt::ISODate), qint64(record.planned.count()),
         qint64(record.practised.count()), record.steps, record.stepsReached, int(record.finished),
         toValue(record.discomfortBefore), toValue(record.discomfortAfter), checksumOf(record)});
}

Result<void> writeHeld(Database &database, qint64 session, const QVector<HeldRecord> &all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        const HeldRecord &held = all[i];
        const Result<void> written =
            database.run(u"INSERT INTO held VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                         {session, i, held.step, notNull(held.exerciseId), notNull(held.exerciseName),
                          nameIn(sideNames, held.side).toString(), qint64(held.held.count())});
        if (!written)
            return written;
    }
    return {};
}

Result<void> writeHurts(Database &database, qint64 session, const QVector<HurtRecord> &all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        const HurtRecord &hurt = all[i];
        const Result<void> written =
            database.run(u"INSERT INTO hurt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {session, i, hurt.when.toMSecsSinceEpoch(), hurt.when.offsetFromUtc(),
                          notNull(hurt.exerciseId), notNull(hurt.exerciseName),
                          nameIn(sideNames, hurt.side).toString(), toValue(hurt.score), toValue(hurt.where)});
        if (!written)
            return written;
    }
    return {};
}

StoredSession storedSession(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .record = {.id = row.value(1).toString(),
                       .routineId = row.value(2).toString(),
                       .routineName = row.value(3).toString(),
                       .language = row.value(4).toString(),
                       .started = toMoment(row.value(5), row.value(6)),
                       .ended = toMoment(row.value(7), row.value(8)),
                       .date = QDate::fromString(row.value(9).toString(), Qt::ISODate),
                       .planned = milliseconds(row.value(10).toLongLong()),
                       .practised = milliseconds(row.value(11).toLongLong()),
                       .steps = row.value(12).toInt(),
                       .stepsReached = row.value(13).toInt(),
                       .finished = row.value(14).toBool(),
                       .discomfortBefore = toDiscomfort(row.value(15)),
                       .discomfortAfter = toDiscomfort(row.value(16))},
            .checksum = row.value(17).toByteArray()};
}

HeldRecord storedHeld(const QSqlQuery &row)
{
    return {.step = row.value(2).toInt(),
            .exerciseId = row.value(3).toString(),
            .exerciseName = row.value(4).toString(),
            .side = toSide(row.value(5)),
            .held = milliseconds(row.value(6).toLongLong())};
}

HurtRecord storedHurt(const QSqlQuery &row)
{
    return {.when = toMoment(row.value(2), row.value(3)),
            .exerciseId = row.value(4).toString(),
            .exerciseName = row.value(5).toString(),
            .side = toSide(row.value(6)),
            .score = toDiscomfort(row.value(7)),
            .where = toRegion(row.value(8))};
}

/// Puts the rows of the three tables together again.
class StoredSessions
{
public:
    /// Of one session, or of all when there is no id.
    explicit StoredSessions(const QString &id)
    {
        if (!id.isEmpty()) {
            m_condition = u"WHERE %1 = (SELECT number FROM session WHERE id = ?)"_s;
            m_values = {id};
        }
    }

    Result<void> read(Database &database)
    {
        if (Result<void> done = readSessions(database); !done)
            return done;
        if (Result<void> done = readHeld(database); !done)
            return done;
        return readHurts(database);
    }

    JournalContent compared() const
    {
        JournalContent content;
        for (const StoredSession &session : m_sessions) {
            if (checksumOf(session.record) == session.checksum)
                content.sessions += session.record;
            else
                content.damaged += session.number;
        }
        std::ranges::stable_sort(content.sessions, std::ranges::greater(), &SessionRecord::started);
        return content;
    }

private:
    Result<void> readSessions(Database &database)
    {
        const auto add = [this](const QSqlQuery &row) {
            m_sessions += storedSession(row);
            m_places.insert(m_sessions.constLast().number, m_sessions.size() - 1);
        };
        return database.read(u"SELECT * FROM session %1 ORDER BY number"_s.arg(conditionOn(u"number"_s)), add,
                             m_values);
    }
    Result<void> readHeld(Database &database)
    {
        const auto add = [this](const QSqlQuery &row) {
            if (SessionRecord *record = sessionOf(row))
                record->held += storedHeld(row);
        };
        return database.read(
            u"SELECT * FROM held %1 ORDER BY session, position"_s.arg(conditionOn(u"session"_s)), add,
            m_values);
    }
    Result<void> readHurts(Database &database)
    {
        const auto add = [this](const QSqlQuery &row) {
            if (SessionRecord *record = sessionOf(row))
                record->hurts += storedHurt(row);
        };
        return database.read(
            u"SELECT * FROM hurt %1 ORDER BY session, position"_s.arg(conditionOn(u"session"_s)), add,
            m_values);
    }

    QString conditionOn(const QString &column) const
    {
        return m_condition.isEmpty() ? QString() : m_condition.arg(column);
    }
    SessionRecord *sessionOf(const QSqlQuery &row)
    {
        const auto place = m_places.constFind(row.value(0).toLongLong());
        return place == m_places.cend() ? nullptr : &m_sessions[*place].record;
    }

    QString m_condition;
    QVariantList m_values;
    QVector<StoredSession> m_sessions;
    QHash<qint64, qsizetype> m_places; ///< of a session in the list, by its number
};

} // namespace

Result<void> write(Database &database, const SessionRecord &record)
{
    const Result<QVariant> known = database.value(u"SELECT number FROM session WHERE id = ?"_s, {record.id});
    if (!known)
        return known.error();
    // What belongs to it goes with it.
    if (Result<void> cleared = database.run(u"DELETE FROM session WHERE id = ?"_s, {record.id}); !cleared)
        return cleared;
    if (Result<void> written = writeSession(database, *known, record); !written)
        return written;
    const Result<QVariant> number = database.value(u"SELECT number FROM session WHERE id = ?"_s, {record.id});
    if (!number)
        return number.error();
    if (Result<void> written = writeHeld(database, number->toLongLong(), record.held); !written)
        return written;
    return writeHurts(database, number->toLongLong(), record.hurts);
}

Result<void> read(Database &database, JournalContent &content, const QString &id)
{
    StoredSessions stored(id);
    Result<void> done = stored.read(database);
    content = stored.compared();
    return done;
}

} // namespace Unknot::JournalRows
