// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalchecksum.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// A text that is null comes back from the file as an empty one.
QString whole(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// The order and form of what goes into a checksum never change, whatever becomes of the structs.
void streamMoment(QDataStream &stream, const QDateTime &moment)
{
    stream << qint64(moment.toMSecsSinceEpoch()) << qint32(moment.offsetFromUtc());
}

void streamScore(QDataStream &stream, Discomfort score)
{
    stream << qint32(score.value_or(-1));
}

void streamHeld(QDataStream &stream, const HeldRecord &held)
{
    stream << qint32(held.step) << whole(held.exerciseId) << whole(held.exerciseName)
           << nameIn(sideNames, held.side).toString() << qint64(held.held.count());
}

void streamHurt(QDataStream &stream, const HurtRecord &hurt)
{
    streamMoment(stream, hurt.when);
    stream << whole(hurt.exerciseId) << whole(hurt.exerciseName) << nameIn(sideNames, hurt.side).toString();
    streamScore(stream, hurt.score);
    stream << whole(hurt.where ? nameIn(regionNames, *hurt.where).toString() : QString());
}

void streamSession(QDataStream &stream, const SessionRecord &record)
{
    stream << whole(record.id) << whole(record.routineId) << whole(record.routineName)
           << whole(record.language);
    streamMoment(stream, record.started);
    streamMoment(stream, record.ended);
    stream << record.date.toString(Qt::ISODate) << qint64(record.planned.count())
           << qint64(record.practised.count()) << qint32(record.steps) << qint32(record.stepsReached)
           << record.finished;
    streamScore(stream, record.discomfortBefore);
    streamScore(stream, record.discomfortAfter);
}

} // namespace

QByteArray checksumOf(const SessionRecord &record)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    streamSession(stream, record);
    stream << qint32(record.held.size());
    for (const HeldRecord &held : record.held)
        streamHeld(stream, held);
    stream << qint32(record.hurts.size());
    for (const HurtRecord &hurt : record.hurts)
        streamHurt(stream, hurt);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace Unknot
