// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Unknot {

/// The keys of a session, for those who look them up.
class SessionKeys
{
    Q_DECLARE_TR_FUNCTIONS(SessionKeys)

public:
    static QString title();
    /// One line for each: the key, and what it does.
    static QStringList lines();
};

} // namespace Unknot
