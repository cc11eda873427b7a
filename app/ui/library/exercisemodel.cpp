// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exercisemodel.h"

#include "core/dosetext.h"
#include "core/durationtext.h"
#include "core/labels.h"
#include "core/timeline.h"

namespace Unknot {

namespace {

QString doseOf(const Exercise &exercise)
{
    return DoseText::brief(exercise.dose, exercise.sides, QLocale());
}

} // namespace

ExerciseModel::ExerciseModel(const Library &library, QObject *parent)
    : QAbstractListModel(parent),
      m_library(library)
{
}

int ExerciseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_library.exercises().size());
}

QVariant ExerciseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Exercise &exercise = m_library.exercises().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return exercise.name;
    case Qt::AccessibleTextRole:
        return spoken(exercise);
    case DetailRole:
        return doseOf(exercise);
    case NoteRole:
        return kindAndLength(exercise);
    case IdRole:
        return exercise.id;
    case PictureRole:
        return exercise.figure.isEmpty() ? QString() : exercise.id;
    default:
        return {};
    }
}

QString ExerciseModel::kindAndLength(const Exercise &exercise) const
{
    //: On the card of an exercise. %1 is its kind such as "Stretch", %2 its length such as "1:33"
    return tr("%1 \u00B7 %2")
        .arg(Labels::of(exercise.technique), DurationText::clock(lengthOf(exercise), QLocale()));
}

QString ExerciseModel::spoken(const Exercise &exercise) const
{
    //: Read aloud: name, dose, length and kind of an exercise
    return tr("%1, %2, %3, %4")
        .arg(exercise.name, doseOf(exercise), DurationText::spoken(lengthOf(exercise), QLocale()),
             Labels::of(exercise.technique));
}

std::chrono::milliseconds ExerciseModel::lengthOf(const Exercise &exercise) const
{
    return Timeline::of(routineOf(exercise), m_library).plannedLength();
}

} // namespace Unknot
