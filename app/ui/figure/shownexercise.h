// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

namespace Unknot {

/// What a small picture is of. Empty: nothing.
struct ShownExercise
{
    QString id{};
    Side side = Side::Both; ///< mirrored where it is not the one that was drawn; Both: as it was drawn

    bool operator==(const ShownExercise &) const = default;
};

} // namespace Unknot
