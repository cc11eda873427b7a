// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/narrator.h"

#include "core/durationtext.h"
#include "ui/session/phasewords.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Shorter phases would be over before they are read out; they follow from the tones.
constexpr auto longEnoughToTell = 5s;

/// In shorter phases it would follow upon the announcement of the phase.
constexpr auto tellsTimeLeftFrom = 20s;
constexpr auto timeLeft = 10s;

} // namespace

void Narrator::phaseBegan(const SessionPlayer &player, const QString &exerciseName)
{
    m_hasSaidTimeLeft = false;
    const Phase &phase = player.phase();
    const bool opensTurn = player.timeline().turnStart(player.phaseIndex()) == player.phaseIndex();
    if (opensTurn || phase.waitsForPerson || phase.length >= longEnoughToTell)
        emit said(PhaseWords::announcement(phase, exerciseName, QLocale()));
}

void Narrator::timePassed(const SessionPlayer &player)
{
    if (player.phase().waitsForPerson || player.phaseLength() < tellsTimeLeftFrom)
        return;
    if (player.phaseRemaining() > timeLeft) {
        m_hasSaidTimeLeft = false;
        return;
    }
    if (std::exchange(m_hasSaidTimeLeft, true))
        return;
    //: Read out. %1 is such as "10 seconds".
    emit said(tr("%1 left").arg(DurationText::spoken(timeLeft, QLocale())));
}

} // namespace Unknot
