// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// The first name of this kind that is free, so that not even an earlier file that was kept aside is lost.
QString freeName(const QString &wanted);

} // namespace Unknot
