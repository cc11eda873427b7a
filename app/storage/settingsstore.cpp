// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsstore.h"

#include "core/settingsjson.h"
#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/fileread.h"
#include "storage/freename.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

SettingsStore::SettingsStore(const DataFolder &folder)
    : m_path(folder.file(u"settings.json"_s))
{
}

SettingsStore::Loaded SettingsStore::load() const
{
    if (!QFile::exists(m_path))
        return {};
    const Result<NamedBytes> file = readFile(m_path);
    if (!file)
        return {{}, file.error()};
    FileReading reading(m_path);
    const QJsonObject object = reading.parse(file->bytes);
    if (!reading.isFaultless())
        return {{}, reading.failure()};
    const Settings settings = readSettings(object, reading);
    return {settings, reading.isFaultless() ? std::nullopt : std::optional(reading.failure())};
}

Result<void> SettingsStore::save(const Settings &settings) const
{
    if (load().problem) {
        if (Result<void> kept = keepDamagedAside(); !kept)
            return kept;
    }
    return saveAtomically(m_path, QJsonDocument(toJson(settings)).toJson());
}

Result<void> SettingsStore::keepDamagedAside() const
{
    QFile damaged(m_path);
    if (damaged.rename(freeName(m_path + u".damaged"_s)))
        return {};
    return Failure{tr("%1 is damaged and could not be kept aside: %2").arg(m_path, damaged.errorString()),
                   Failure::Cause::Machine};
}

} // namespace Unknot
