// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// How a text looks that is not there in the language asked for: in English, and marked as such.
QString markedAsUntranslated(const QString &english);

} // namespace Unknot
