// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetpage.h"

#include <QFont>

namespace Unknot {

/// The font of the sheet. The first call loads the files that we ship, so that lines and pages break at
/// the same places on every computer.
QFont sheetFont(int size, TextWeight weight, Qt::LayoutDirection direction);

} // namespace Unknot
