// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"

namespace Unknot {

/// The file with its name, for reading. Only ordinary files of at most FileReading::mostBytes: a device or
/// a pipe could go on for ever.
Result<NamedBytes> readFile(const QString &path);

} // namespace Unknot
