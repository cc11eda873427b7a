// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"

#include <QCoreApplication>

namespace Unknot {

/// What is spoken when a session pauses and goes on, which no timeline plans: whoever lies there with eyes
/// closed cannot see it.
class PauseWords
{
    Q_DECLARE_TR_FUNCTIONS(PauseWords)

public:
    static QString paused(SessionPlayer::PauseReason reason);

    /// Where the session is and how long that still takes. Empty at the beginning of a phase, which speaks
    /// for itself.
    static QString goingOn(const SessionPlayer &player);
};

} // namespace Unknot
