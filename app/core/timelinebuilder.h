// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

namespace Unknot {

/// How many sets, and the rest between them. Kinds of dose without sets are done once.
struct SetPlan
{
    int sets = 1;
    std::chrono::milliseconds rest{};
};

SetPlan setPlanOf(const Dose &dose);

/// Lays the steps of a routine out as phases, one after the other.
class TimelineBuilder
{
public:
    explicit TimelineBuilder(const TimelinePreferences &preferences);

    QVector<Phase> phasesOf(const Routine &routine);

private:
    void addStep(const RoutineStep &step);
    void addTurn(const Dose &dose);
    void addTurn(const Holds &holds);
    void addTurn(const Repetitions &repetitions);
    void addTurn(const Continuous &continuous);
    void addTurn(const Breaths &breaths);
    void addTurn(const Cycles &cycles);

    /// Nothing is added for a length of zero.
    void add(PhaseKind kind, std::chrono::milliseconds length, int repetition = 1);
    std::chrono::milliseconds atTempo(std::chrono::milliseconds usual) const;
    QVector<Side> turnsOf(Sides sides) const;

    TimelinePreferences m_preferences;
    QVector<Phase> m_phases;
    Phase m_here{}; ///< the step, exercise, set and side that are being laid out
};

} // namespace Unknot
