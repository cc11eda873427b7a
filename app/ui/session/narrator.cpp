// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/narrator.h"

#include "core/durationtext.h"
#include "core/skinreminder.h"
#include "ui/session/phaseplace.h"
#include "ui/session/phasewords.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Shorter phases would be over before they are read out; they follow from the tones.
constexpr auto longEnoughToTell = 5s;

/// In shorter phases it would follow upon the announcement of the phase.
constexpr auto tellsTimeLeftFrom = 20s;
constexpr auto timeLeft = 10s;

/// Announcements of less would not be over before the next one.
constexpr auto apartForEars = 3s;

/// One of many that follow each other too fast to be told one by one.
bool isOfSeries(const Phase &phase)
{
    return isBreath(phase.kind) || isTimedRepetition(phase);
}

bool beginsSeries(const SessionPlayer &player)
{
    const int index = player.phaseIndex();
    return isOfSeries(player.phase())
        && (index == 0 || !isOfSeries(player.timeline().phases().at(index - 1)));
}

bool isToBeTold(const SessionPlayer &player)
{
    const Phase &phase = player.phase();
    const bool opensTurn = player.timeline().turnStart(player.phaseIndex()) == player.phaseIndex();
    return opensTurn || phase.waitsForPerson || phase.length >= longEnoughToTell;
}

QString phaseAnnouncement(const SessionPlayer &player, const Exercise *exercise)
{
    const Phase &phase = player.phase();
    const PhaseCount count = phaseCount(player.timeline(), player.phaseIndex());
    QStringList parts;
    if (const QString reminder = SkinReminder::ofStepBefore(player.timeline(), player.phaseIndex());
        !reminder.isEmpty())
        parts += reminder;
    if (isOfSeries(phase))
        parts += PhaseWords::seriesAnnouncement(phase, count.time.count, QLocale());
    else
        parts += PhaseWords::announcement(phase, exercise ? exercise->name : phase.exerciseId, QLocale());
    if (phase.waitsForPerson)
        parts += player.timeline().cuesOf(player.phaseIndex()).front().say;
    if (phase.kind == PhaseKind::Hold && phase.repetition > 1)
        parts += PhaseWords::count({.time = count.time}, QLocale());
    if (exercise && phase.kind == PhaseKind::Prepare && !exercise->cue.isEmpty())
        parts += exercise->cue;
    if (const QString reminder = exercise ? SkinReminder::of(phase.kind, *exercise) : QString();
        !reminder.isEmpty())
        parts += reminder;
    return PhaseWords::sentences(parts);
}

} // namespace

void Narrator::phaseBegan(const SessionPlayer &player, const Exercise *exercise)
{
    m_hasSaidTimeLeft = false;
    if (isOfSeries(player.phase()) ? beginsSeries(player) : isToBeTold(player))
        emit said(phaseAnnouncement(player, exercise));
}

void Narrator::cueDue(const SessionPlayer &player, const Cue &cue)
{
    if (cue.kind == CueKind::Done && isBout(player.phase().kind))
        emit said(SkinReminder::afterLast(player.phase().kind));
    const bool isOfTime = cue.kind == CueKind::Halfway || cue.kind == CueKind::Minute;
    if (isOfTime && player.phaseRemaining() > timeLeft + apartForEars)
        emit said(PhaseWords::sentences({cue.show}));
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
