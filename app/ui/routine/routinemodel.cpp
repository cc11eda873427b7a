// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routine/routinemodel.h"

#include "core/durationtext.h"
#include "core/labels.h"
#include "core/timeline.h"

namespace Unknot {

namespace {

QString inWords(const QVector<Region> &regions)
{
    QStringList words;
    for (const Region region : regions)
        words += Labels::of(region);
    //: Stands between two parts of the body
    return words.join(RoutineModel::tr(", "));
}

/// All that fits on a card: the first ones by name, and how many there are besides.
QString inFewWords(const QVector<Region> &regions)
{
    constexpr int named = 2;
    const int others = int(regions.size()) - named;
    if (others < 1)
        return inWords(regions);
    //: On the card of a routine. %1 are parts of the body such as "Neck, Upper back"
    return inDigitsOf(QLocale(), RoutineModel::tr("%1 and %n more", nullptr, others))
        .arg(inWords(regions.first(named)));
}

} // namespace

RoutineModel::RoutineModel(const Library &library, QObject *parent)
    : QAbstractListModel(parent),
      m_library(library)
{
}

int RoutineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_library.routines().size());
}

QVariant RoutineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Routine &routine = m_library.routines().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return routine.name;
    case Qt::AccessibleTextRole:
        //: Read aloud: name of a routine, what parts of the body it is for, its length and steps
        return tr("%1, %2, %3").arg(routine.name, inWords(routine.regions), extent(routine));
    case DetailRole:
        return inFewWords(routine.regions);
    case NoteRole:
        return extent(routine);
    case IdRole:
        return routine.id;
    default:
        return {};
    }
}

QString RoutineModel::extent(const Routine &routine) const
{
    const QString length = DurationText::about(Timeline::of(routine, m_library).plannedLength(), QLocale());
    //: On the card of a routine. %1 is its length such as "about 8 min"
    return inDigitsOf(QLocale(), tr("%n step(s) \u00B7 %1", nullptr, int(routine.steps.size())).arg(length));
}

} // namespace Unknot
