// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

#include <QStringList>

namespace Unknot {

/// "neck, shoulders, upper-back": what an option may be.
template <typename Enum, std::size_t N>
QString namesOf(const Names<Enum, N> &names)
{
    QStringList all;
    for (const auto &entry : names)
        all += entry.second.toString();
    return all.join(QStringLiteral(", "));
}

} // namespace Unknot
