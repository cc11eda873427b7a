// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

namespace Unknot {

/// What stands for this record and all that belongs to it, and for nothing else; 32 bytes.
QByteArray checksumOf(const SessionRecord &record);

} // namespace Unknot
