// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QPainter;

namespace Unknot {

struct Theme;

/// Two pixels of ring at the edge of `area` and one of surface inside it, so that it shows on any ground.
void paintFocusRing(QPainter &painter, const QRectF &area, double radius, const Theme &theme);

} // namespace Unknot
