// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timelinebuilder.h"

using namespace std::chrono;

namespace Unknot {

namespace {

PhaseKind phaseKindOf(Bout::Kind kind)
{
    switch (kind) {
    case Bout::Kind::Cold:
        return PhaseKind::Cold;
    case Bout::Kind::Heat:
        return PhaseKind::Heat;
    case Bout::Kind::Off:
        break;
    }
    return PhaseKind::Off;
}

} // namespace

SetPlan setPlanOf(const Dose &dose)
{
    return std::visit(
        [](const auto &kind) -> SetPlan {
            if constexpr (requires { kind.sets; })
                return {kind.sets, kind.setRest};
            else
                return {};
        },
        dose);
}

TimelineBuilder::TimelineBuilder(const TimelinePreferences &preferences)
    : m_preferences(preferences)
{
}

QVector<Phase> TimelineBuilder::phasesOf(const Routine &routine)
{
    m_phases.clear();
    for (qsizetype i = 0; i < routine.steps.size(); ++i) {
        if (m_preferences.leftOut.contains(routine.steps[i].exerciseId))
            continue;
        m_here = {.step = int(i), .exerciseId = routine.steps[i].exerciseId};
        addStep(routine.steps[i]);
    }
    return m_phases;
}

void TimelineBuilder::addStep(const RoutineStep &step)
{
    const QVector<Side> turns = turnsOf(step.sides);
    const SetPlan plan = setPlanOf(step.dose);

    m_here.side = turns.first();
    add(PhaseKind::Prepare, m_preferences.prepare);
    for (m_here.set = 1; m_here.set <= plan.sets; ++m_here.set) {
        m_here.side = turns.first();
        if (m_here.set > 1)
            add(PhaseKind::SetRest, plan.rest);
        addTurn(step.dose);
        if (turns.size() > 1) {
            m_here.side = turns.last();
            add(PhaseKind::SwitchSides, m_preferences.switchSides);
            addTurn(step.dose);
        }
    }
}

QVector<Side> TimelineBuilder::turnsOf(Sides sides) const
{
    if (sides == Sides::Together)
        return {Side::Both};
    if (m_preferences.soreSideOnly)
        return {*m_preferences.soreSideOnly};
    if (sides == Sides::One)
        return {m_preferences.firstSide};
    return {m_preferences.firstSide, otherSide(m_preferences.firstSide)};
}

void TimelineBuilder::addTurn(const Dose &dose)
{
    std::visit([this](const auto &kind) { addTurn(kind); }, dose);
}

void TimelineBuilder::addTurn(const Holds &holds)
{
    for (int repetition = 1; repetition <= holds.repetitions; ++repetition) {
        add(PhaseKind::EaseIn, holds.move / 2, repetition);
        add(PhaseKind::Hold, holds.hold, repetition);
        add(PhaseKind::EaseOut, holds.move - holds.move / 2, repetition);
        if (repetition < holds.repetitions)
            add(PhaseKind::Rest, holds.rest, repetition);
    }
}

void TimelineBuilder::addTurn(const Repetitions &repetitions)
{
    if (repetitions.pace == Pace::Own) {
        // One phase for all of them: nothing in it goes by the clock.
        add(PhaseKind::Continuous, repetitions.tempo.length() * repetitions.count);
        m_phases.last().waitsForPerson = true;
        return;
    }
    for (int repetition = 1; repetition <= repetitions.count; ++repetition) {
        add(PhaseKind::Lift, atTempo(repetitions.tempo.lift), repetition);
        add(PhaseKind::Pause, atTempo(repetitions.tempo.pause), repetition);
        add(PhaseKind::Lower, atTempo(repetitions.tempo.lower), repetition);
    }
}

milliseconds TimelineBuilder::atTempo(milliseconds usual) const
{
    return usual * 100 / m_preferences.tempo;
}

void TimelineBuilder::addTurn(const Continuous &continuous)
{
    add(PhaseKind::Continuous, continuous.length);
}

void TimelineBuilder::addTurn(const Breaths &breaths)
{
    for (int breath = 1; breath <= breaths.count; ++breath) {
        add(PhaseKind::Inhale, breaths.in, breath);
        add(PhaseKind::BreathPause, breaths.pause, breath);
        add(PhaseKind::Exhale, breaths.out, breath);
    }
}

void TimelineBuilder::addTurn(const Cycles &cycles)
{
    for (int cycle = 1; cycle <= cycles.count; ++cycle) {
        for (const Bout &bout : cycles.bouts)
            add(phaseKindOf(bout.kind), bout.length, cycle);
    }
    // Nothing follows a last "off", so nobody has to wait for its end.
    if (m_phases.last().kind == PhaseKind::Off)
        m_phases.removeLast();
}

void TimelineBuilder::add(PhaseKind kind, milliseconds length, int repetition)
{
    if (length <= 0ms)
        return;
    Phase phase = m_here;
    phase.kind = kind;
    phase.start = m_phases.isEmpty() ? 0ms : m_phases.last().end();
    phase.length = length;
    phase.repetition = repetition;
    m_phases.append(phase);
}

} // namespace Unknot
