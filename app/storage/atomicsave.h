// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Unknot {

/// The only way in which Unknot writes a file. Either all of `bytes` stand in `path`, on the disk and read
/// back to make sure, or the file that was there is as it was. Nobody but the owner may read it.
///
/// A link is followed to the file it points to; one that points nowhere is refused, and so is anything
/// that is no ordinary file.
Result<void> saveAtomically(const QString &path, const QByteArray &bytes);

} // namespace Unknot
