// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/depthgrid.h"

namespace Unknot {

/// The parts, but a limb that passes in front of another part at one end and behind it at the other is two:
/// no order would do for it as a whole.
QVector<DrawnPart> withLimbsSplit(const QVector<DrawnPart> &parts, const DepthGrid &depths);

} // namespace Unknot
