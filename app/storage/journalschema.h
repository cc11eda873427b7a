// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace Unknot {

/// What the file of a journal looks like inside, and whether a file is one.
class JournalSchema
{
    Q_DECLARE_TR_FUNCTIONS(JournalSchema)

public:
    /// Sound files may be used; damaged and foreign ones have to make room; newer ones are left alone.
    enum class State { Sound, Damaged, Foreign, Newer, OutOfReach };
    struct Found
    {
        State state = State::Sound;
        Failure why{}; ///< unless it is sound
    };

    /// Looks into every page of the file. A file with nothing in it is sound. Single damaged rows are not
    /// its affair: each carries a checksum of its own.
    static Found examine(Database &database);

    /// Makes the tables, or brings those of an older version up to date.
    static Result<void> bringUpToDate(Database &database);

    /// How the connection works from now on. On a network folder the log of changes, which takes memory that
    /// programs share, gives way to the older, slower way.
    static Result<void> setUp(Database &database, bool isOnNetwork);

    static int newestVersion();

private:
    static Found examineHeader(Database &database);
    static Found examinePages(Database &database);
    static Result<void> takeSteps(Database &database);
    static Found failed(Database &database, const Failure &failure);
};

} // namespace Unknot
