// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionrecordjson.h"

#include "core/jsonseconds.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QJsonValue scoreValue(Discomfort score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

QJsonObject heldObject(const HeldRecord &held)
{
    return {
        {u"step"_s, held.step + 1},           {u"exercise"_s, held.exerciseId},
        {u"name"_s, held.exerciseName},       {u"side"_s, nameIn(sideNames, held.side).toString()},
        {u"seconds"_s, toSeconds(held.held)},
    };
}

QJsonObject hurtObject(const HurtRecord &hurt)
{
    return {
        {u"at"_s, hurt.when.toString(Qt::ISODate)},
        {u"exercise"_s, hurt.exerciseId},
        {u"name"_s, hurt.exerciseName},
        {u"side"_s, nameIn(sideNames, hurt.side).toString()},
        {u"score"_s, scoreValue(hurt.score)},
        {u"where"_s, hurt.where ? QJsonValue(nameIn(regionNames, *hurt.where).toString()) : QJsonValue()},
    };
}

QJsonObject sessionObject(const SessionRecord &record)
{
    QJsonArray held;
    for (const HeldRecord &time : record.held)
        held.append(heldObject(time));
    QJsonArray hurts;
    for (const HurtRecord &hurt : record.hurts)
        hurts.append(hurtObject(hurt));
    return {
        {u"id"_s, record.id},
        {u"routine"_s, record.routineId},
        {u"name"_s, record.routineName},
        {u"language"_s, record.language},
        {u"started"_s, record.started.toString(Qt::ISODate)},
        {u"ended"_s, record.ended.toString(Qt::ISODate)},
        {u"date"_s, record.date.toString(Qt::ISODate)},
        {u"plannedSeconds"_s, toSeconds(record.planned)},
        {u"practisedSeconds"_s, toSeconds(record.practised)},
        {u"steps"_s, record.steps},
        {u"stepsReached"_s, record.stepsReached},
        {u"finished"_s, record.finished},
        {u"discomfortBefore"_s, scoreValue(record.discomfortBefore)},
        {u"discomfortAfter"_s, scoreValue(record.discomfortAfter)},
        {u"held"_s, held},
        {u"hurts"_s, hurts},
    };
}

} // namespace

QJsonArray toJson(const QVector<SessionRecord> &sessions)
{
    QJsonArray array;
    for (const SessionRecord &record : sessions)
        array.append(sessionObject(record));
    return array;
}

} // namespace Unknot
