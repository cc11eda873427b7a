// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline.h"

#include "core/dosechanges.h"
#include "core/timelinebuilder.h"
#include "core/timelinecues.h"

#include <algorithm>

using namespace std::chrono;

namespace Unknot {

namespace {

bool isSameTurn(const Phase &a, const Phase &b)
{
    return a.step == b.step && a.set == b.set && a.side == b.side;
}

/// A bout goes on for minutes, so nobody wants to leave all of them with one key.
bool isInOneTurn(const Phase &a, const Phase &b)
{
    return isSameTurn(a, b) && !isBout(a.kind) && !isBout(b.kind);
}

bool isSameStep(const Phase &a, const Phase &b)
{
    return a.step == b.step;
}

/// The first of the neighbouring phases that go with `phase`.
template <typename Same>
int firstOf(const QVector<Phase> &phases, int phase, Same isSame)
{
    int first = phase;
    while (first > 0 && isSame(phases[first - 1], phases[phase]))
        --first;
    return first;
}

/// Another exercise, or less of the same; the step itself when there is nothing easier.
RoutineStep easierThan(const RoutineStep &step, const Library &library)
{
    const Exercise *exercise = library.exercise(step.exerciseId);
    if (!exercise)
        return step;
    if (const Exercise *easier = library.exercise(exercise->easierExercise))
        return routineOf(*easier).steps.first();
    RoutineStep easier = step;
    if (exercise->easierDose)
        easier.dose = withChanges(step.dose, *exercise->easierDose, exercise->dose);
    return easier;
}

} // namespace

bool isWork(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Hold:
    case PhaseKind::Lift:
    case PhaseKind::Pause:
    case PhaseKind::Lower:
    case PhaseKind::Continuous:
    case PhaseKind::Inhale:
    case PhaseKind::BreathPause:
    case PhaseKind::Exhale:
    case PhaseKind::Cold:
    case PhaseKind::Heat:
        return true;
    default:
        return false;
    }
}

bool isLeadIn(PhaseKind kind)
{
    return kind == PhaseKind::Prepare || kind == PhaseKind::SwitchSides || kind == PhaseKind::SetRest;
}

bool isBout(PhaseKind kind)
{
    return kind == PhaseKind::Cold || kind == PhaseKind::Heat || kind == PhaseKind::Off;
}

bool canBeLengthened(const Phase &phase)
{
    switch (phase.kind) {
    case PhaseKind::Lift:
    case PhaseKind::Pause:
    case PhaseKind::Lower:
    case PhaseKind::Inhale:
    case PhaseKind::BreathPause:
    case PhaseKind::Exhale:
        return false;
    default:
        return !phase.waitsForPerson;
    }
}

int ownPaceCount(const Phase &phase, const Routine &routine)
{
    const auto *repetitions = std::get_if<Repetitions>(&routine.steps.at(phase.step).dose);
    return repetitions ? repetitions->count : 1;
}

Routine withEasier(Routine routine, const Library &library, const QStringList &easier)
{
    for (RoutineStep &step : routine.steps) {
        // An easier exercise may have an easier one, but no way there is longer than the list.
        for (qsizetype times = 0; times < easier.size() && easier.contains(step.exerciseId); ++times)
            step = easierThan(step, library);
    }
    return routine;
}

Timeline Timeline::of(const Routine &routine, const Library &library, const TimelinePreferences &preferences)
{
    Timeline timeline;
    const Routine played = withEasier(routine, library, preferences.easier);
    timeline.m_phases = TimelineBuilder(preferences).phasesOf(played);
    timeline.m_cues = TimelineCues(timeline.m_phases, played, library).all();
    return timeline;
}

milliseconds Timeline::plannedLength() const
{
    return m_phases.isEmpty() ? 0ms : m_phases.last().end();
}

std::span<const Cue> Timeline::cuesOf(int phase) const
{
    const auto cues = std::ranges::equal_range(m_cues, phase, {}, &Cue::phase);
    return {cues.begin(), cues.end()};
}

bool Timeline::isEstimate() const
{
    return std::ranges::any_of(m_phases, &Phase::waitsForPerson);
}

int Timeline::turnStart(int phase) const
{
    return firstOf(m_phases, phase, isInOneTurn);
}

int Timeline::nextTurnStart(int phase) const
{
    int next = phase + 1;
    while (next < m_phases.size() && isInOneTurn(m_phases[next], m_phases[phase]))
        ++next;
    return next;
}

int Timeline::stepStart(int phase) const
{
    return firstOf(m_phases, phase, isSameStep);
}

int Timeline::repetitionStart(int phase) const
{
    if (isLeadIn(m_phases[phase].kind))
        return phase;
    return firstOf(m_phases, phase, [](const Phase &a, const Phase &b) {
        return isSameTurn(a, b) && a.repetition == b.repetition && !isLeadIn(a.kind);
    });
}

std::optional<int> Timeline::wayInto(int phase) const
{
    const PhaseKind kind = m_phases[phase].kind;
    if (isBout(kind) || m_phases[phase].waitsForPerson)
        return {};
    if (kind == PhaseKind::Rest)
        return phase;
    const int first = repetitionStart(phase);
    if (isLeadIn(m_phases[first].kind))
        return first;
    const PhaseKind before = m_phases[std::max(first - 1, 0)].kind;
    if (first > 0 && (before == PhaseKind::Rest || isLeadIn(before)))
        return first - 1;
    return m_phases[first].kind == PhaseKind::EaseIn ? first : turnStart(phase);
}

int Timeline::placeOf(const Phase &phase) const
{
    const auto same = std::ranges::find_if(m_phases, [&](const Phase &candidate) {
        return isSameTurn(candidate, phase) && candidate.exerciseId == phase.exerciseId
            && candidate.kind == phase.kind && candidate.repetition == phase.repetition;
    });
    if (same != m_phases.end())
        return int(same - m_phases.begin());
    const auto next = std::ranges::lower_bound(m_phases, phase.step, {}, &Phase::step);
    return int(next - m_phases.begin());
}

} // namespace Unknot
