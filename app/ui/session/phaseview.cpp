// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phaseview.h"

#include "core/labels.h"
#include "core/skinreminder.h"
#include "ui/session/phaseplace.h"
#include "ui/session/phasewords.h"

namespace Unknot {

PhaseView PhaseView::of(const SessionPlayer &player, const Routine &routine, const Library &library,
                        const QLocale &locale)
{
    const Phase &phase = player.phase();
    PhaseView view{.look = phaseLook(phase.kind), .word = Labels::of(phase.kind)};
    view.side = PhaseWords::side(phase);
    view.briefSide = Labels::of(phase.side);
    view.isPaced = isBreath(phase.kind);
    PhaseCount count = phaseCount(player.timeline(), player.phaseIndex());
    view.count = PhaseWords::count(count, locale);
    count.side = {};
    view.briefCount = PhaseWords::count(count, locale);
    if (phase.waitsForPerson)
        view.ownPace = PhaseWords::ownPace(ownPaceCount(phase, routine), locale);
    view.reminder = SkinReminder::ofStepBefore(player.timeline(), player.phaseIndex());
    if (const Exercise *exercise = library.exercise(phase.exerciseId)) {
        view.hint = PhaseWords::hint(phase, *exercise);
        if (isBout(phase.kind))
            view.reminder = SkinReminder::of(phase.kind, *exercise);
    }
    if (player.state() == SessionPlayer::State::Paused) {
        view.look = {Icon::Bars, ToneRole::Paused};
        view.word = tr("Paused");
        view.hint = tr("Paused by you. Nothing is counted.");
    }
    return view;
}

} // namespace Unknot
