// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timelinejson.h"

#include "core/jsonseconds.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QJsonObject toJson(const Phase &phase)
{
    QJsonObject object{
        {u"kind"_s, nameIn(phaseKindNames, phase.kind).toString()},
        {u"start"_s, toSeconds(phase.start)},
        {u"length"_s, toSeconds(phase.length)},
        {u"step"_s, phase.step + 1},
        {u"exercise"_s, phase.exerciseId},
        {u"set"_s, phase.set},
        {u"side"_s, nameIn(sideNames, phase.side).toString()},
        {u"repetition"_s, phase.repetition},
    };
    if (phase.waitsForPerson)
        object.insert(u"ownPace"_s, true);
    return object;
}

QJsonObject toJson(const Cue &cue)
{
    return {
        {u"at"_s, toSeconds(cue.at)},
        {u"kind"_s, nameIn(cueKindNames, cue.kind).toString()},
        {u"tone"_s, nameIn(cueKindNames, cue.tone()).toString()},
        {u"say"_s, cue.say},
        {u"show"_s, cue.show},
    };
}

} // namespace

QJsonObject toJson(const QString &id, const Timeline &timeline)
{
    QJsonArray phases;
    for (const Phase &phase : timeline.phases())
        phases.append(toJson(phase));
    QJsonArray cues;
    for (const Cue &cue : timeline.cues())
        cues.append(toJson(cue));
    return {
        {u"id"_s, id},
        {u"plannedSeconds"_s, toSeconds(timeline.plannedLength())},
        {u"about"_s, timeline.isEstimate()},
        {u"phases"_s, phases},
        {u"cues"_s, cues},
    };
}

} // namespace Unknot
