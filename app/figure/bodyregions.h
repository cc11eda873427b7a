// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"
#include "figure/bodyshape.h"

namespace Unknot {

/// From where the body on a map is seen.
enum class BodyView { Front, Back };

/// A height of the standing body, by one of its joints. Body heights.
struct BodyLevel
{
    Joint joint{};
    float above = 0;
};

/// What a region takes of some parts of the standing body: a band across it, the same on both sides.
struct RegionBand
{
    Region region{};
    QVector<BodyPart> parts{}; ///< those of the left stand for both sides
    BodyLevel top{};
    BodyLevel bottom{};
    float inner = 0; ///< from the middle of the body, body heights
    float outer = 0;
};

/// Bands of one region add up, and those of two do not overlap. The whole body has none.
const QVector<RegionBand> &regionBands(BodyView view);

} // namespace Unknot
