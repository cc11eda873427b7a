// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Unknot {

/// What a card shows under its name, which is the DisplayRole.
enum CardRole {
    DetailRole = Qt::UserRole, ///< the line under the name
    NoteRole, ///< the last, quieter line
    IdRole, ///< of the exercise or routine
    PictureRole, ///< id of the exercise whose figure is shown; empty for none
};

} // namespace Unknot
