// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QVector>

namespace Unknot {

constexpr double readableContrast = 4.5; ///< what text needs against its ground
constexpr double visibleContrast = 3.0; ///< what the outline of a control needs

/// The contrast ratio of the Web Content Accessibility Guidelines: 1 for equal colours, 21 for black on
/// white.
double contrast(const QColor &one, const QColor &other);

bool isDarker(const QColor &one, const QColor &other);

/// `share` 0 is all `one`, 1 is all `other`.
QColor mixed(const QColor &one, const QColor &other, double share);

/// `ink`, made darker or lighter in its own hue until it stands out from every ground as wanted.
QColor standingOut(const QColor &ink, const QVector<QColor> &grounds, double wanted = readableContrast);

} // namespace Unknot
