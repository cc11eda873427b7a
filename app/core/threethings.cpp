// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/threethings.h"

#include "core/labels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

using Candidates = QVector<const Exercise *>;

constexpr qsizetype wanted = 3;

/// Holds this long do their work at the first go; shorter ones need a few.
constexpr std::chrono::milliseconds longHold = 15s;
constexpr int fewTimes = 5;

/// Those made for the region first, then those that also help it; else as the library has them.
Candidates candidatesFor(Region region, const Library &library, const Precautions &precautions)
{
    Candidates candidates;
    for (const Exercise &exercise : library.exercises()) {
        // Heat and cold take a quarter of an hour and things to fetch: nothing to do right now.
        const bool isForNow = exercise.technique != Technique::HeatCold;
        if (exercise.regions.contains(region) && isForNow && !precautions.hides(exercise))
            candidates += &exercise;
    }
    std::stable_sort(candidates.begin(), candidates.end(), [region](const Exercise *a, const Exercise *b) {
        return a->regions.indexOf(region) < b->regions.indexOf(region);
    });
    return candidates;
}

const Exercise *firstOf(std::initializer_list<Technique> preferred, const Candidates &candidates)
{
    for (const Technique technique : preferred) {
        for (const Exercise *candidate : candidates) {
            if (candidate->technique == technique)
                return candidate;
        }
    }
    return nullptr;
}

void fillUp(Candidates &chosen, const Candidates &candidates)
{
    for (const Exercise *candidate : candidates) {
        if (chosen.size() < wanted && !chosen.contains(candidate))
            chosen += candidate;
    }
}

Candidates chosenFor(Region region, const Library &library, const Precautions &precautions)
{
    const Candidates candidates = candidatesFor(region, library, precautions);
    Candidates chosen{firstOf({Technique::PressureRelease, Technique::SelfMassage, Technique::Position,
                               Technique::Breathing},
                              candidates),
                      firstOf({Technique::Stretch}, candidates),
                      firstOf({Technique::Strengthening, Technique::Mobility}, candidates)};
    chosen.removeAll(nullptr);
    fillUp(chosen, candidates);
    fillUp(chosen, candidatesFor(Region::WholeBody, library, precautions));
    return chosen;
}

Dose shortened(const Dose &dose)
{
    return std::visit(Overloaded{[](Holds holds) -> Dose {
                                     holds.sets = 1;
                                     holds.repetitions =
                                         holds.hold < longHold ? std::min(holds.repetitions, fewTimes) : 1;
                                     return holds;
                                 },
                                 [](Repetitions repetitions) -> Dose {
                                     repetitions.sets = 1;
                                     return repetitions;
                                 },
                                 [](Continuous continuous) -> Dose {
                                     continuous.sets = 1;
                                     return continuous;
                                 },
                                 [](const auto &other) -> Dose {
                                     return other;
                                 }},
                      dose);
}

QStringList sourcesOf(const Candidates &exercises)
{
    QStringList sources;
    for (const Exercise *exercise : exercises)
        sources += exercise->sources;
    sources.removeDuplicates();
    return sources;
}

} // namespace

Routine threeThingsFor(Region region, const Library &library, const Precautions &precautions)
{
    const Candidates exercises = chosenFor(region, library, precautions);
    Routine routine;
    routine.id = u"now-"_s + nameIn(regionNames, region).toString();
    //: Name of a short routine. %1 is a part of the body such as "Upper back"
    routine.name = QCoreApplication::translate("ThreeThings", "%1: what to do now").arg(Labels::of(region));
    routine.regions = {region};
    routine.sources = sourcesOf(exercises);
    for (const Exercise *exercise : exercises) {
        routine.steps += RoutineStep{.exerciseId = exercise->id,
                                     .dose = shortened(exercise->dose),
                                     .sides = exercise->sides,
                                     .note = {}};
    }
    return routine;
}

} // namespace Unknot
