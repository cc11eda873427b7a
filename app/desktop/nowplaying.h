// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Unknot {

/// What players of music would call the track that is playing: here one turn of a session.
struct NowPlaying
{
    QString title{}; ///< exercise and side
    QString album{}; ///< the routine
    int track = 0; ///< differs from turn to turn
    std::chrono::milliseconds length{};
    std::chrono::milliseconds position{}; ///< at the moment at which this is handed over
    bool isRunning = false; ///< otherwise paused
    bool isLast = false; ///< of the tracks, and not one that the person ends
};

} // namespace Unknot
