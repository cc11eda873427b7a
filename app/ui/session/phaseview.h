// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "ui/session/phaselook.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// What a session shows of a phase, from one phase to the next. Empty texts take no room.
struct PhaseView
{
    Q_DECLARE_TR_FUNCTIONS(PhaseView)

public:
    PhaseLook look{};
    QString word{}; ///< "Hold"
    QString side{};
    QString briefSide{}; ///< where the word has to say that it is another one
    QString hint{}; ///< what to do now
    QString reminder{}; ///< to look after oneself, as of the skin under cold and heat
    QString count{}; ///< "Time 2 of 2"
    QString briefCount{}; ///< without the side, which stands above it
    bool isPaced = false; ///< a breath
    QString ownPace{}; ///< "10 times, at your own pace" when the phase waits for the person

    bool operator==(const PhaseView &) const = default;

    static PhaseView of(const SessionPlayer &player, const Routine &routine, const Library &library,
                        const QLocale &locale);
};

} // namespace Unknot
