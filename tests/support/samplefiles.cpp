// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplefiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

Exercise exerciseWith(const QString &id, Technique technique, const Dose &dose)
{
    return {.id = id,
            .name = u"The "_s + id,
            .otherNames = {u"Another name"_s},
            .technique = technique,
            .regions = {Region::Calf, Region::Foot},
            .muscles = {u"calf"_s},
            .position = Position::Standing,
            .equipment = {u"wall"_s},
            .sides = Sides::Each,
            .dose = dose,
            .frequency = {.timesPerDay = Range<int>{1, 3}, .daysPerWeek = 7},
            .cue = u"Lean forward"_s,
            .steps = {u"Stand."_s, u"Lean."_s, u"Breathe."_s},
            .feel = u"A pull."_s,
            .avoid = {u"Bouncing."_s},
            .stopIf = {u"Sharp pain."_s},
            .askFirst = {u"A clot."_s},
            .easier = u"Lean less."_s,
            .harder = u"Lean more."_s,
            .why = u"A trial."_s,
            .sources = {u"a-trial"_s}};
}

} // namespace

Library sampleLibrary()
{
    Library library;
    library.addMuscle(u"calf"_s, u"calf (back of the lower leg)"_s);
    library.addMuscle(u"hamstring"_s, u"hamstring"_s);
    library.addEquipment(u"wall"_s, u"wall"_s);
    library.addEquipment(u"ball"_s, u"ball"_s);
    library.add(Source{.key = u"a-trial"_s, .citation = u"A trial, 1994"_s, .address = {}});
    library.add(exerciseWith(u"calf-stretch"_s, Technique::Stretch,
                             Holds{.hold = 30s,
                                   .holdRange = Range<std::chrono::milliseconds>{10s, 60s},
                                   .move = 4s,
                                   .repetitions = 2,
                                   .rest = 5s,
                                   .sets = 1,
                                   .setRest = 30s}));
    library.add(exerciseWith(u"calf-press"_s, Technique::PressureRelease,
                             Holds{.hold = 20s,
                                   .holdRange = {},
                                   .move = 0s,
                                   .repetitions = 3,
                                   .rest = 0s,
                                   .sets = 1,
                                   .setRest = 0s}));
    library.add(exerciseWith(
        u"calf-raise"_s, Technique::Strengthening,
        Repetitions{.count = 10, .tempo = {2s, 1s, 2500ms}, .sets = 2, .setRest = 45s, .pace = Pace::Own}));
    library.add(exerciseWith(u"calf-roll"_s, Technique::SelfMassage,
                             Continuous{.length = 60s,
                                        .lengthRange = Range<std::chrono::milliseconds>{30s, 120s},
                                        .sets = 2,
                                        .setRest = 10s}));
    library.add(exerciseWith(u"slow-breaths"_s, Technique::Breathing,
                             Breaths{.count = 5, .in = 3s, .pause = 1s, .out = 4s}));
    library.add(
        exerciseWith(u"ice"_s, Technique::HeatCold,
                     Cycles{.bouts = {{Bout::Kind::Cold, 600s}, {Bout::Kind::Off, 900s}}, .count = 2}));
    return library;
}

QByteArray exerciseFile()
{
    return R"({
  "id": "knot-press",
  "name": "Press on a knot",
  "technique": "pressure-release",
  "regions": ["calf"],
  "muscles": ["calf"],
  "position": "seated",
  "equipment": ["ball"],
  "sides": "each",
  "dose": { "kind": "holds", "hold": 20, "holdRange": [5, 30], "repetitions": 2, "rest": 10 },
  "timesPerDay": [1, 3],
  "daysPerWeek": 7,
  "cue": "Press and breathe",
  "steps": ["Find the knot.", "Press on it.", "Let go."],
  "feel": "A dull ache.",
  "avoid": ["Pressing on bone."],
  "stopIf": ["Sharp pain."],
  "askFirst": [],
  "easier": "Press less.",
  "why": "A trial.",
  "sources": ["a-trial"]
}
)";
}

QByteArray routineFile()
{
    return R"({
  "id": "two-steps",
  "name": "Two steps",
  "intro": "For a tight calf.",
  "regions": ["calf"],
  "steps": [
    { "exercise": "calf-press", "dose": { "hold": 10 }, "sides": "one", "note": "Gently." },
    { "exercise": "calf-stretch" }
  ],
  "timesPerDay": [2, 2],
  "sources": ["a-trial"]
}
)";
}

QByteArray changed(const QByteArray &file, const QByteArray &part, const QByteArray &replacement)
{
    Q_ASSERT(file.contains(part));
    QByteArray result = file;
    return result.replace(part, replacement);
}

} // namespace Unknot
