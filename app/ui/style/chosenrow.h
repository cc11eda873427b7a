// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QRect>

class QPainter;

namespace Unknot {

/// The wash and the bar behind the row of a list that says where we are.
void paintChosenRow(QPainter &painter, const QRect &row, const Theme &theme, Qt::LayoutDirection direction);

} // namespace Unknot
