// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Unknot {

/// What a person may have meant by `wanted`, likeliest first and at most `count`: what begins with it,
/// what contains it, then what is a few typing mistakes away. Empty when nothing comes near.
QStringList nearest(const QString &wanted, const QStringList &known, int count);

} // namespace Unknot
