// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

namespace Unknot {

/// The sources of these keys as people read them: the citation, and its address under it.
QStringList sourceLines(const QStringList &keys, const Library &library);

} // namespace Unknot
