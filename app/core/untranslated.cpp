// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/untranslated.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

QString markedAsUntranslated(const QString &english)
{
    return english.isEmpty() ? english : u"[en] "_s + english;
}

} // namespace Unknot
