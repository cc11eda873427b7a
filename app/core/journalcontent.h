// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

namespace Unknot {

/// All that a journal holds.
struct JournalContent
{
    QVector<SessionRecord> sessions{}; ///< the newest first
    QVector<qint64> damaged{}; ///< numbers of the entries that are not as they were written

    bool isEmpty() const { return sessions.isEmpty() && damaged.isEmpty(); }
    bool operator==(const JournalContent &) const = default;
};

} // namespace Unknot
