// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/sessionstate.h"

#include <QCoreApplication>

#include <optional>

namespace Unknot {

class DataFolder;

/// Keeps the state of the running session in session.json of the data folder.
class SessionStore
{
    Q_DECLARE_TR_FUNCTIONS(SessionStore)

public:
    explicit SessionStore(const DataFolder &folder);

    Result<void> save(const SessionState &state) const;

    /// None when no session was cut short.
    Result<std::optional<SessionState>> load() const;

    /// Once a session has come to its end there is nothing to continue.
    Result<void> clear() const;

private:
    QString m_path;
};

} // namespace Unknot
