// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sourcelines.h"

namespace Unknot {

QStringList sourceLines(const QStringList &keys, const Library &library)
{
    QStringList lines;
    for (const QString &key : keys) {
        const Source *source = library.source(key);
        if (!source)
            continue;
        lines += source->address.isEmpty() ? source->citation : source->citation + u'\n' + source->address;
    }
    return lines;
}

} // namespace Unknot
