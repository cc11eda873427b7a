// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timelinejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

class TimelineJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void writesThePublishedForm()
    {
        Routine routine;
        routine.steps = {{.exerciseId = u"chin-tuck"_s, .dose = Holds{.hold = 4s, .move = 1s}}};
        const QJsonObject expected = QJsonDocument::fromJson(R"({
            "id": "neck", "plannedSeconds": 7, "about": false,
            "phases": [
                {"kind": "prepare", "start": 0, "length": 2, "step": 1, "exercise": "chin-tuck", "set": 1,
                 "side": "both", "repetition": 1},
                {"kind": "easeIn", "start": 2, "length": 0.5, "step": 1, "exercise": "chin-tuck", "set": 1,
                 "side": "both", "repetition": 1},
                {"kind": "hold", "start": 2.5, "length": 4, "step": 1, "exercise": "chin-tuck", "set": 1,
                 "side": "both", "repetition": 1},
                {"kind": "easeOut", "start": 6.5, "length": 0.5, "step": 1, "exercise": "chin-tuck", "set": 1,
                 "side": "both", "repetition": 1}],
            "cues": [
                {"at": 0, "kind": "prepare", "tone": "prepare", "say": "Get ready: chin-tuck.",
                 "show": "Get ready: chin-tuck"},
                {"at": 2, "kind": "begin", "tone": "begin", "say": "Begin", "show": "Begin"},
                {"at": 6.5, "kind": "end", "tone": "end", "say": "Ease out", "show": "Ease out"},
                {"at": 7, "kind": "done", "tone": "done", "say": "Done", "show": "Done"}]
        })")
                                         .object();
        QCOMPARE(toJson(u"neck"_s, Timeline::of(routine, Library(), {.prepare = 2s})), expected);
    }

    void saysWhatThePersonEnds()
    {
        Routine routine;
        routine.steps = {{.exerciseId = u"lunge"_s,
                          .dose = Repetitions{.count = 10, .tempo = {1s, 0s, 2s}, .pace = Pace::Own}}};
        const QJsonObject plan = toJson(u"lunge"_s, Timeline::of(routine, Library(), {.prepare = 0s}));
        QCOMPARE(plan.value(u"about"_s), QJsonValue(true));
        QCOMPARE(plan.value(u"plannedSeconds"_s), QJsonValue(30));
        QCOMPARE(plan.value(u"phases"_s)[0][u"ownPace"_s], QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(TimelineJsonTest)
#include "tst_timelinejson.moc"
