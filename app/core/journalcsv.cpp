// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journalcsv.h"

#include "core/jsonseconds.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

const QStringList &columnNames()
{
    static const QStringList names{u"session"_s,
                                   u"started"_s,
                                   u"ended"_s,
                                   u"date"_s,
                                   u"routine"_s,
                                   u"routine_name"_s,
                                   u"finished"_s,
                                   u"planned_seconds"_s,
                                   u"practised_seconds"_s,
                                   u"discomfort_before"_s,
                                   u"discomfort_after"_s,
                                   u"step"_s,
                                   u"exercise"_s,
                                   u"exercise_name"_s,
                                   u"side"_s,
                                   u"held_seconds"_s,
                                   u"hurts"_s,
                                   u"worst_hurt"_s};
    return names;
}

/// A spreadsheet runs what begins like this, wherever the text came from.
bool looksLikeFormula(const QString &text)
{
    static const QString beginnings = u"=+-@\t\r"_s;
    return !text.isEmpty() && beginnings.contains(text.front());
}

QString cell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(text, [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\n' || letter == u'\r';
    });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray line(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells += cell(value);
    return cells.join(u',').toUtf8() + "\r\n";
}

QString number(std::chrono::milliseconds time)
{
    return QString::number(toSeconds(time));
}

QString number(Discomfort score)
{
    return score ? QString::number(*score) : QString();
}

/// How often that side of that exercise hurt, and how much at worst.
QStringList hurtValues(const SessionRecord &record, const QString &exerciseId, Side side)
{
    int count = 0;
    Discomfort worst;
    for (const HurtRecord &hurt : record.hurts) {
        if (hurt.exerciseId != exerciseId || hurt.side != side)
            continue;
        ++count;
        worst = std::max(worst, hurt.score);
    }
    return {QString::number(count), number(worst)};
}

QStringList sessionValues(const SessionRecord &record)
{
    return {record.id,
            record.started.toString(Qt::ISODate),
            record.ended.toString(Qt::ISODate),
            record.date.toString(Qt::ISODate),
            record.routineId,
            record.routineName,
            record.finished ? u"yes"_s : u"no"_s,
            number(record.planned),
            number(record.practised),
            number(record.discomfortBefore),
            number(record.discomfortAfter)};
}

QStringList heldValues(const HeldRecord &held)
{
    return {QString::number(held.step + 1), held.exerciseId, held.exerciseName,
            nameIn(sideNames, held.side).toString(), number(held.held)};
}

/// What hurt before anything of it was held has a row, too.
QVector<HeldRecord> rowsOf(const SessionRecord &record)
{
    QVector<HeldRecord> rows = record.held;
    for (const HurtRecord &hurt : record.hurts) {
        const bool hasRow = std::ranges::any_of(rows, [&hurt](const HeldRecord &held) {
            return held.exerciseId == hurt.exerciseId && held.side == hurt.side;
        });
        if (!hasRow)
            rows.append(
                {.exerciseId = hurt.exerciseId, .exerciseName = hurt.exerciseName, .side = hurt.side});
    }
    return rows;
}

} // namespace

QByteArray journalCsv(const QVector<SessionRecord> &sessions)
{
    QByteArray csv = line(columnNames());
    for (const SessionRecord &record : sessions) {
        const QStringList session = sessionValues(record);
        const QVector<HeldRecord> rows = rowsOf(record);
        for (const HeldRecord &held : rows)
            csv += line(session + heldValues(held) + hurtValues(record, held.exerciseId, held.side));
        if (rows.isEmpty())
            csv += line(session + QStringList(columnNames().size() - session.size()));
    }
    return csv;
}

} // namespace Unknot
