// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalexport.h"

#include "core/journalcsv.h"
#include "core/sessionrecordjson.h"

#include <QJsonDocument>

namespace Unknot {

QByteArray exported(const QVector<SessionRecord> &sessions, JournalFormat format)
{
    const QVector<SessionRecord> earliestFirst(sessions.rbegin(), sessions.rend());
    return format == JournalFormat::Csv ? journalCsv(earliestFirst)
                                        : QJsonDocument(toJson(earliestFirst)).toJson();
}

} // namespace Unknot
