// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/settings.h"

#include <QCoreApplication>

#include <optional>

namespace Unknot {

class DataFolder;

/// Keeps the settings in settings.json of the data folder.
class SettingsStore
{
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)

public:
    struct Loaded
    {
        Settings settings;
        std::optional<Failure> problem; ///< what of the file could not be used; that is as it is by default
    };

    explicit SettingsStore(const DataFolder &folder);

    Loaded load() const;

    /// A damaged file is not overwritten: it is kept aside as settings.json.damaged.
    Result<void> save(const Settings &settings) const;

private:
    Result<void> keepDamagedAside() const;

    QString m_path;
};

} // namespace Unknot
