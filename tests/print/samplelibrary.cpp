// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/samplelibrary.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

Exercise neckStretch()
{
    Exercise exercise;
    exercise.id = u"neck-stretch"_s;
    exercise.name = u"Side neck stretch"_s;
    exercise.sides = Sides::Each;
    exercise.dose = Holds{.hold = 30s, .repetitions = 2, .rest = 5s};
    exercise.cue = u"Ear to shoulder, hold the seat"_s;
    exercise.steps = {u"Sit tall. Hold the seat edge with your left hand."_s,
                      u"Tip your right ear toward your right shoulder."_s,
                      u"Rest your right hand on your head. Do not pull."_s,
                      u"Hold and breathe. Your hand helps the head back."_s};
    exercise.feel = u"left side of the neck, down to the shoulder."_s;
    exercise.stopIf = {u"Your arm tingles."_s, u"You feel dizzy."_s};
    return exercise;
}

Exercise chinTuck()
{
    Exercise exercise;
    exercise.id = u"chin-tuck"_s;
    exercise.name = u"Chin tuck lying down"_s;
    exercise.technique = Technique::Strengthening;
    exercise.dose = Holds{.hold = 5s, .repetitions = 10, .rest = 2s};
    exercise.cue = u"Nod a small yes, make the neck long"_s;
    exercise.steps = {
        u"Lie on your back, knees bent, eyes to the ceiling."_s, u"Nod as if to say a small yes."_s,
        u"Make the back of your neck long. The head stays down."_s, u"Hold, breathe, then let go slowly."_s};
    exercise.feel = u"light work at the front of the neck."_s;
    exercise.stopIf = {u"you feel dizzy"_s, u"your arm tingles"_s};
    return exercise;
}

Exercise ballPress()
{
    Exercise exercise;
    exercise.id = u"ball-press"_s;
    exercise.name = u"Ball press at the wall"_s;
    exercise.technique = Technique::PressureRelease;
    exercise.sides = Sides::One;
    exercise.dose = Holds{.hold = 20s, .repetitions = 3};
    exercise.cue = u"Lean in until it is firm, wait"_s;
    exercise.steps = {
        u"Stand with your back to a wall."_s, u"Put the ball between the wall and the sore spot."_s,
        u"Lean in until it feels firm, never sharp."_s, u"Hold still and breathe until it softens."_s,
        u"Step away slowly before you move on to the next spot."_s};
    exercise.feel = u"firm pressure that eases while you wait."_s;
    exercise.stopIf = {u"Pain runs into an arm or is sharp."_s};
    return exercise;
}

Exercise calfRaise()
{
    Exercise exercise;
    exercise.id = u"calf-raise"_s;
    exercise.name = u"Calf raise"_s;
    exercise.technique = Technique::Strengthening;
    exercise.dose = Repetitions{.count = 10, .tempo = {2s, 1s, 3s}, .sets = 2, .setRest = 30s};
    exercise.cue = u"Up on your toes, slowly down"_s;
    exercise.steps = {u"Stand behind a chair and hold its back."_s, u"Rise onto your toes in 2 seconds."_s,
                      u"Lower in 3 seconds until the heels touch the floor."_s};
    return exercise;
}

Exercise slowBreaths()
{
    Exercise exercise;
    exercise.id = u"slow-breaths"_s;
    exercise.name = u"Five deep breaths"_s;
    exercise.technique = Technique::Breathing;
    exercise.dose = Breaths{.count = 5, .in = 3s, .pause = 1s, .out = 4s};
    exercise.cue = u"In through the nose, slowly out"_s;
    exercise.steps = {u"Sit or lie where you can let go."_s,
                      u"Breathe in through the nose, low into the belly."_s, u"Wait a moment."_s,
                      u"Let the air out slowly, longer than it came in."_s};
    exercise.feel = u"your belly rises, your shoulders sink."_s;
    exercise.stopIf = {u"You feel light-headed: breathe as usual."_s};
    return exercise;
}

Exercise coldCycles()
{
    Exercise exercise;
    exercise.id = u"cold-cycles"_s;
    exercise.name = u"Cold pack, on and off"_s;
    exercise.technique = Technique::HeatCold;
    exercise.dose = Cycles{{{Bout::Kind::Cold, 10min}, {Bout::Kind::Off, 15min}}, 2};
    exercise.cue = u"Cloth between skin and cold"_s;
    exercise.steps = {u"Wrap the pack in a thin cloth."_s, u"Lay it on the sore muscle."_s,
                      u"Take it off when the time is up, or sooner."_s};
    exercise.feel = u"cold, then a dull numbness that passes."_s;
    exercise.stopIf = {u"The skin turns white, blue or blotchy."_s, u"It burns or stings."_s};
    return exercise;
}

Safety sampleSafety()
{
    Safety safety;
    safety.shortDisclaimer =
        u"General exercise information. It does not replace advice from your clinician."_s;
    safety.stop = {u"Stop at once for"_s,
                   {u"Sharp or electric pain"_s, u"Numbness, tingling or weakness"_s,
                    u"Dizziness or faintness"_s, u"Pain above 5 out of 10"_s}};
    safety.red = {u"Stop and call the emergency number"_s,
                  {u"Chest pain, or trouble breathing"_s, u"A drooping face, trouble speaking or seeing"_s,
                   u"A sudden headache, the worst ever"_s, u"Loss of bladder or bowel control"_s}};
    safety.footStop =
        u"Stop at once for sharp or electric pain, numbness, tingling, weakness, dizziness, or pain "
        "above 5 out of 10. If you are sorer the next day, do half."_s;
    safety.footEmergency =
        u"Call the emergency number for chest pain, trouble breathing, a drooping face, trouble "
        "speaking or seeing, a sudden worst-ever headache, or loss of bladder or bowel control."_s;
    return safety;
}

QString lengthenedText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text + u" Schulterblattmuskulatur"_s + wordsOf(int(text.size()) * 2 / 5 - 10);
}

QStringList lengthenedTexts(QStringList texts)
{
    for (QString &text : texts)
        text = lengthenedText(text);
    return texts;
}

} // namespace

Library sampleLibrary()
{
    Library library;
    for (const Exercise &exercise :
         {neckStretch(), chinTuck(), ballPress(), calfRaise(), slowBreaths(), coldCycles()})
        library.add(exercise);
    library.setSafety(sampleSafety());
    return library;
}

Routine sampleRoutine(int stepCount)
{
    const Library library = sampleLibrary();
    Routine routine;
    routine.id = u"neck-relief"_s;
    routine.name = u"Neck knot relief"_s;
    routine.intro = u"For a tight neck and upper back."_s;
    routine.frequency = {{{1, 3}}, 7};
    for (int step = 0; step < stepCount; ++step) {
        const Exercise &exercise = library.exercises().at(step % library.exercises().size());
        routine.steps += RoutineStep{exercise.id, exercise.dose, exercise.sides, {}};
    }
    if (stepCount > 0)
        routine.steps.first().note = u"Right side is tighter. Start there."_s;
    return routine;
}

Library illustrated(const Library &library, const QString &focus)
{
    QJsonObject figure = QJsonDocument::fromJson(R"({
        "description": "On hands and knees, one bent leg lifts.", "drawn": "right",
        "shows": {"start": 1, "end": 3}, "props": [{"kind": "mat"}],
        "muscles": ["gluteus_max_right"], "start": {"from": "quadruped"},
        "end": {"rest_on": ["left_knee", "left_foot"],
                "joints": {"right_hip": {"extension": 6}, "right_knee": {"flexion": 88}}}
    })")
                             .object();
    figure.insert(u"camera"_s, QJsonObject{{u"from"_s, -75}, {u"height"_s, 10}, {u"focus"_s, focus}});
    Library result;
    for (const Exercise &exercise : library.exercises()) {
        Exercise pictured = exercise;
        pictured.figure = figure;
        result.add(pictured);
    }
    result.setSafety(library.safety());
    return result;
}

Library lengthened(const Library &library)
{
    Library result;
    for (Exercise exercise : library.exercises()) {
        exercise.name = lengthenedText(exercise.name);
        exercise.steps = lengthenedTexts(exercise.steps);
        exercise.stopIf = lengthenedTexts(exercise.stopIf);
        exercise.feel = lengthenedText(exercise.feel);
        exercise.cue = lengthenedText(exercise.cue);
        result.add(exercise);
    }
    Safety safety = library.safety();
    safety.footStop = lengthenedText(safety.footStop);
    safety.footEmergency = lengthenedText(safety.footEmergency);
    safety.shortDisclaimer = lengthenedText(safety.shortDisclaimer);
    result.setSafety(safety);
    return result;
}

QString wordsOf(int letterCount)
{
    static const QString words = u" slowly and gently without any force at all"_s;
    QString text;
    while (text.size() < letterCount)
        text += words;
    return text.left(std::max(0, letterCount)).trimmed();
}

} // namespace Unknot
