// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodymap.h"

class QPainter;

namespace Unknot {

class BodyMapSpread;
struct Theme;

/// What a body map shows over its drawing: ticks on what is chosen; an outline around what is pointed at, in
/// both views, and its name in the view that is pointed at.
class BodyMapMarks
{
public:
    BodyMapMarks(std::optional<Region> chosen, const std::optional<BodySpot> &pointed);

    /// The name stays within the bounds.
    void paint(QPainter &painter, const BodyMapSpread &spread, const QRect &bounds, const Theme &theme) const;

private:
    void paintPointed(QPainter &painter, const BodyMapSpread &spread, const Theme &theme) const;
    void paintTicks(QPainter &painter, const BodyMapSpread &spread, const Theme &theme) const;

    std::optional<Region> m_chosen;
    std::optional<BodySpot> m_pointed;
};

} // namespace Unknot
