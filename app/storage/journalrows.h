// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journalcontent.h"
#include "storage/database.h"

namespace Unknot {

/// Sessions as rows of the tables, each with a checksum over all that belongs to it. The file around a row
/// may be in order, and yet the row not be what was written.
namespace JournalRows {

/// In place of the record with the same id. To be called in a transaction.
Result<void> write(Database &database, const SessionRecord &record);

/// One session, or all of them when there is no id. A failure on the way leaves in `content` what was read
/// before it and is as it was written.
Result<void> read(Database &database, JournalContent &content, const QString &id = {});

} // namespace JournalRows

} // namespace Unknot
