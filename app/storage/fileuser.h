// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// Another program of this person's that has the file open: "unknot (process 1234)". Empty when none is
/// found.
QString otherUserOf(const QString &path);

} // namespace Unknot
