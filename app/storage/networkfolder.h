// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// True for a folder on another computer, and for one of which that cannot be told: programs on two
/// computers then share no memory.
bool isNetworkFolder(const QString &path);

/// As above, for the number by which Linux knows a file system.
bool isNetworkFileSystem(quint32 type);

} // namespace Unknot
