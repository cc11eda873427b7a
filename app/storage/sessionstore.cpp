// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sessionstore.h"

#include "core/sessionstatejson.h"
#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/fileread.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

SessionStore::SessionStore(const DataFolder &folder)
    : m_path(folder.file(u"session.json"_s))
{
}

Result<void> SessionStore::save(const SessionState &state) const
{
    return saveAtomically(m_path, QJsonDocument(toJson(state)).toJson());
}

Result<std::optional<SessionState>> SessionStore::load() const
{
    if (!QFile::exists(m_path))
        return std::optional<SessionState>();
    const Result<NamedBytes> file = readFile(m_path);
    if (!file)
        return file.error();
    FileReading reading(m_path);
    const QJsonObject object = reading.parse(file->bytes);
    if (!reading.isFaultless())
        return reading.failure();
    const SessionState state = readSessionState(object, reading);
    if (!reading.isFaultless())
        return reading.failure();
    return std::optional(state);
}

Result<void> SessionStore::clear() const
{
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return {};
    return Failure{tr("%1 could not be removed: %2").arg(m_path, file.errorString()),
                   Failure::Cause::Machine};
}

} // namespace Unknot
