// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/smalllibrary.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

Exercise sideNeckStretch()
{
    Exercise exercise;
    exercise.id = u"side-neck-stretch"_s;
    exercise.name = u"Side neck stretch"_s;
    exercise.technique = Technique::Stretch;
    exercise.regions = {Region::Neck, Region::Shoulders};
    exercise.position = Position::Seated;
    exercise.equipment = {u"chair"_s};
    exercise.sides = Sides::Each;
    exercise.dose = Holds{.hold = 30s, .repetitions = 2, .rest = 5s};
    exercise.frequency = {.timesPerDay = Range<int>{1, 3}, .daysPerWeek = 7};
    exercise.steps = {u"Sit tall on the chair."_s, u"Let one ear sink to the shoulder."_s, u"Breathe."_s};
    exercise.feel = u"A slow pull on the side of the neck."_s;
    exercise.avoid = {u"Lifting the other shoulder."_s};
    exercise.stopIf = {u"Your arm tingles."_s, u"You feel dizzy."_s};
    exercise.askFirst = {u"You had a neck injury lately."_s};
    exercise.easier = u"Turn less far."_s;
    exercise.easierExercise = u"chin-tuck"_s;
    exercise.harder = u"Sit on the other hand."_s;
    exercise.why = u"Half a minute was the hold most studies used."_s;
    exercise.sources = {u"bandy-1994"_s};
    return exercise;
}

Exercise chinTuck()
{
    Exercise exercise;
    exercise.id = u"chin-tuck"_s;
    exercise.name = u"Chin tuck, lying down"_s;
    exercise.cautions = {u"pregnancy"_s};
    exercise.technique = Technique::Strengthening;
    exercise.regions = {Region::Neck};
    exercise.position = Position::Supine;
    exercise.dose = Holds{.hold = 5s, .repetitions = 10, .rest = 5s};
    exercise.steps = {u"Lie on your back."_s, u"Draw the chin in."_s, u"Let go."_s};
    exercise.feel = u"Work at the front of the neck."_s;
    exercise.stopIf = {u"It hurts."_s};
    exercise.why = u"Usual practice."_s;
    return exercise;
}

Exercise neckPress()
{
    Exercise exercise;
    exercise.id = u"neck-press"_s;
    exercise.name = u"Press beside the neck"_s;
    exercise.cautions = {u"blood-thinners"_s};
    exercise.technique = Technique::PressureRelease;
    exercise.regions = {Region::Shoulders, Region::Neck};
    exercise.position = Position::Seated;
    exercise.sides = Sides::One;
    exercise.dose = Holds{.hold = 20s, .repetitions = 3, .rest = 10s};
    exercise.steps = {u"Find the sore spot."_s, u"Press until it is firm, not sharp."_s, u"Let go slowly."_s};
    exercise.stopIf = {u"It feels numb."_s};
    return exercise;
}

Exercise calfRaise()
{
    Exercise exercise;
    exercise.id = u"calf-raise"_s;
    exercise.name = u"Calf raise"_s;
    exercise.technique = Technique::Strengthening;
    exercise.regions = {Region::Calf};
    exercise.position = Position::Standing;
    exercise.dose = Repetitions{.count = 10, .tempo = {.lift = 2s, .pause = 1s, .lower = 3s}, .sets = 2};
    exercise.steps = {u"Stand at a wall."_s, u"Rise on your toes."_s, u"Lower slowly."_s};
    exercise.stopIf = {u"The calf is hot or swollen."_s};
    return exercise;
}

Routine routineWith(const QString &id, const QString &name, const QVector<Exercise> &exercises)
{
    Routine routine;
    routine.id = id;
    routine.name = name;
    for (const Exercise &exercise : exercises)
        routine.steps += routineOf(exercise).steps;
    return routine;
}

Safety smallSafety()
{
    Safety safety;
    safety.shortDisclaimer = u"General guidance, not medical advice."_s;
    safety.longDisclaimer = {u"Unknot names no illness."_s, u"When in doubt, ask."_s};
    safety.firstStart = {
        .title = u"A tight spot? Let us loosen it."_s,
        .intro = u"Show where it is tight. You get a few calm exercises."_s,
        .points = {{u"Private"_s, u"No account."_s}, {u"A guide, not a doctor"_s, u"It names no illness."_s}},
        .askFirst = u"Ask a doctor or therapist first if you are pregnant."_s};
    safety.red = {u"Stop and call the emergency number"_s, {u"Chest pain"_s, u"A drooping face"_s}};
    safety.amber = {u"See someone today"_s, {u"One calf hot and swollen"_s}};
    safety.stop = {u"Stop at once for"_s, {u"Sharp pain"_s, u"Numbness"_s}};
    safety.regionStops = {{Region::Neck, u"Never press the throat."_s}};
    safety.askFirstTitle = u"Ask first"_s;
    safety.askFirst = {{u"blood-thinners"_s, u"Blood thinners"_s, u"No hard pressure."_s},
                       {u"pregnancy"_s, u"You are pregnant"_s, u"Do not lie flat for long."_s}};
    safety.questions = {{.id = u"neck"_s,
                         .title = u"Before you start: your neck"_s,
                         .text = u"Do you feel dizzy?"_s,
                         .ifYes = u"Do not start. See a doctor first."_s},
                        {.id = u"pressure"_s,
                         .title = u"Before you press"_s,
                         .text = u"Is the skin there broken?"_s,
                         .ifYes = u"Leave out the press."_s}};
    safety.seeSomeone = {u"When to see someone"_s, {u"Two weeks without relief"_s}};
    return safety;
}

} // namespace

Library smallLibrary()
{
    Library library;
    for (const Exercise &exercise : {sideNeckStretch(), chinTuck(), neckPress(), calfRaise()})
        library.add(exercise);
    Routine neck = routineWith(u"neck-relief"_s, u"Neck relief"_s, {chinTuck(), sideNeckStretch()});
    neck.intro = u"For a neck that will not turn."_s;
    neck.regions = {Region::Neck, Region::Shoulders};
    neck.frequency = {.timesPerDay = Range<int>{3, 5}, .daysPerWeek = {}};
    neck.steps[1].note = u"The stiff side first."_s;
    neck.sources = {u"bandy-1994"_s};
    library.add(neck);
    library.add(routineWith(u"strong-calves"_s, u"Strong calves"_s, {calfRaise()}));
    library.add(Source{.key = u"bandy-1994"_s,
                       .citation = u"Bandy WD, Irion JM. 1994."_s,
                       .address = u"https://example.org/bandy"_s});
    library.addEquipment(u"chair"_s, u"chair"_s);
    library.setSafety(smallSafety());
    return library;
}

} // namespace Unknot
