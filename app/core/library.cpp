// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library.h"

namespace Unknot {

namespace {

template <typename T>
const T *find(const QVector<T> &values, const QHash<QString, qsizetype> &index, const QString &key)
{
    const auto place = index.constFind(key);
    return place == index.constEnd() ? nullptr : &values.at(*place);
}

} // namespace

const Exercise *Library::exercise(const QString &id) const
{
    return find(m_exercises, m_exerciseById, id);
}

const Routine *Library::routine(const QString &id) const
{
    return find(m_routines, m_routineById, id);
}

const Source *Library::source(const QString &key) const
{
    return find(m_sources, m_sourceByKey, key);
}

QStringList Library::askFirstIds() const
{
    QStringList ids;
    for (const AskFirst &askFirst : m_safety.askFirst)
        ids += askFirst.id;
    return ids;
}

QStringList Library::questionIds() const
{
    QStringList ids;
    for (const SafetyQuestion &question : m_safety.questions)
        ids += question.id;
    return ids;
}

void Library::add(Exercise exercise)
{
    m_exerciseById.insert(exercise.id, m_exercises.size());
    m_exercises.append(std::move(exercise));
}

void Library::add(Routine routine)
{
    m_routineById.insert(routine.id, m_routines.size());
    m_routines.append(std::move(routine));
}

void Library::add(Source source)
{
    m_sourceByKey.insert(source.key, m_sources.size());
    m_sources.append(std::move(source));
}

void Library::setSafety(Safety safety)
{
    m_safety = std::move(safety);
}

} // namespace Unknot
