// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalmodel.h"

#include "ui/journal/journalwords.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

void JournalModel::setContent(const JournalContent &content, QDate today)
{
    beginResetModel();
    m_content = content;
    m_today = today;
    endResetModel();
}

const SessionRecord *JournalModel::session(const QModelIndex &index) const
{
    const qsizetype place = index.row() - m_content.damaged.size();
    return index.isValid() && place >= 0 ? &m_content.sessions.at(place) : nullptr;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.damaged.size() + m_content.sessions.size());
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionRecord *record = session(index);
    return record ? sessionData(*record, role) : damagedData(index.row(), role);
}

QVariant JournalModel::damagedData(int row, int role) const
{
    //: %1 is a number
    const QString name = tr("Entry %1 is damaged").arg(QLocale().toString(m_content.damaged.at(row)));
    const QString note = tr("It is kept as it is, and not counted.");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QString(name + u". "_s + note);
    case WhenRole:
        return note;
    case DamagedRole:
        return true;
    default:
        return {};
    }
}

QVariant JournalModel::sessionData(const SessionRecord &record, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return record.routineName;
    case Qt::AccessibleTextRole:
        return spoken(record);
    case WhenRole:
        return JournalWords::when(record, m_today, QLocale());
    case OutcomeRole:
        //: %1 is a length such as "6 minutes", %2 is such as "Finished"
        return tr("%1 \u00B7 %2")
            .arg(JournalWords::practised(record.practised, QLocale()),
                 JournalWords::outcome(record, QLocale()));
    case DiscomfortRole:
        return JournalWords::discomfort(record);
    case FinishedRole:
        return record.finished;
    default:
        return {};
    }
}

QString JournalModel::spoken(const SessionRecord &record) const
{
    QStringList parts{record.routineName, JournalWords::when(record, m_today, QLocale()),
                      JournalWords::practised(record.practised, QLocale()),
                      JournalWords::outcome(record, QLocale())};
    if (const QString discomfort = JournalWords::discomfort(record); !discomfort.isEmpty())
        parts += discomfort;
    return parts.join(u", "_s);
}

} // namespace Unknot
