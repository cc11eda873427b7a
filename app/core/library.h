// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "core/safety.h"

#include <QHash>

namespace Unknot {

/// Where a dose or a fact comes from.
struct Source
{
    QString key{};
    QString citation{};
    QString address{}; ///< empty when it has none

    bool operator==(const Source &) const = default;
};

/// All exercises, routines, safety cards and words, in one language.
class Library
{
public:
    const QVector<Exercise> &exercises() const { return m_exercises; }
    const QVector<Routine> &routines() const { return m_routines; }
    const Safety &safety() const { return m_safety; }

    /// Null when there is none of that id. Valid until the library changes.
    const Exercise *exercise(const QString &id) const;
    const Routine *routine(const QString &id) const;
    const Source *source(const QString &key) const;

    /// True for an exercise's id and for a routine's: no two share one.
    bool hasId(const QString &id) const { return exercise(id) || routine(id); }
    QStringList exerciseIds() const { return m_exerciseById.keys(); }
    QStringList routineIds() const { return m_routineById.keys(); }

    /// All keys that are known.
    QStringList muscles() const { return m_muscles.keys(); }
    QStringList equipment() const { return m_equipment.keys(); }
    QStringList askFirstIds() const;
    QStringList questionIds() const;
    QStringList sources() const { return m_sourceByKey.keys(); }

    /// The words to show for a key; empty when it is not known.
    QString muscleName(const QString &key) const { return m_muscles.value(key); }
    QString equipmentName(const QString &key) const { return m_equipment.value(key); }

    void add(Exercise exercise);
    void add(Routine routine);
    void add(Source source);
    void addMuscle(const QString &key, const QString &name) { m_muscles.insert(key, name); }
    void addEquipment(const QString &key, const QString &name) { m_equipment.insert(key, name); }
    void setSafety(Safety safety);

private:
    QVector<Exercise> m_exercises;
    QVector<Routine> m_routines;
    QVector<Source> m_sources;
    QHash<QString, qsizetype> m_exerciseById;
    QHash<QString, qsizetype> m_routineById;
    QHash<QString, qsizetype> m_sourceByKey;
    QHash<QString, QString> m_muscles;
    QHash<QString, QString> m_equipment;
    Safety m_safety;
};

} // namespace Unknot
