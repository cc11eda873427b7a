// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/precautions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

Exercise exerciseOf(const QString &name, Technique technique, Region region, const QStringList &cautions)
{
    Exercise exercise;
    exercise.id = name;
    exercise.name = name;
    exercise.technique = technique;
    exercise.regions = {region};
    exercise.cautions = cautions;
    return exercise;
}

Library warningLibrary()
{
    Safety safety;
    for (const QString &id : {u"blood-thinners"_s, u"blood-clot"_s, u"pregnancy"_s})
        safety.askFirst += AskFirst{id, u"You: "_s + id, u"Mind: "_s + id};
    Library library;
    library.setSafety(safety);
    library.add(exerciseOf(u"press"_s, Technique::PressureRelease, Region::Neck,
                           {u"blood-thinners"_s, u"pregnancy"_s}));
    library.add(exerciseOf(u"lie"_s, Technique::Stretch, Region::Neck, {u"pregnancy"_s}));
    library.add(exerciseOf(u"stand"_s, Technique::Stretch, Region::Neck, {}));
    return library;
}

QStringList idsOf(const QVector<PrecautionNote> &notes)
{
    QStringList ids;
    for (const PrecautionNote &note : notes)
        ids += note.about.id;
    return ids;
}

} // namespace

class TestPrecautions : public QObject
{
    Q_OBJECT

private slots:
    void hideWhatPresses_data();
    void hideWhatPresses();
    void noteWhatTheExerciseIsCautiousAbout();
    void noteWhichExercisesOfARoutineTheyAreAbout();
};

void TestPrecautions::hideWhatPresses_data()
{
    QTest::addColumn<QStringList>("ticked");
    QTest::addColumn<Technique>("technique");
    QTest::addColumn<Region>("region");
    QTest::addColumn<QStringList>("hiding");

    const QStringList thinners{u"blood-thinners"_s};
    const QStringList clot{u"blood-clot"_s};
    const QStringList none;
    QTest::newRow("nothing ticked") << none << Technique::PressureRelease << Region::Calf << none;
    QTest::newRow("blood thinners, a press")
        << thinners << Technique::PressureRelease << Region::Neck << thinners;
    QTest::newRow("blood thinners, a roll") << thinners << Technique::SelfMassage << Region::Foot << thinners;
    QTest::newRow("blood thinners, a stretch") << thinners << Technique::Stretch << Region::Calf << none;
    QTest::newRow("a clot, the calf") << clot << Technique::SelfMassage << Region::Calf << clot;
    QTest::newRow("a clot, the front thigh") << clot << Technique::SelfMassage << Region::FrontThigh << clot;
    QTest::newRow("a clot, the inner thigh")
        << clot << Technique::PressureRelease << Region::InnerThigh << clot;
    QTest::newRow("a clot, the back of the thigh")
        << clot << Technique::PressureRelease << Region::Hamstring << clot;
    QTest::newRow("a clot, the neck") << clot << Technique::PressureRelease << Region::Neck << none;
    QTest::newRow("a clot, the foot") << clot << Technique::SelfMassage << Region::Foot << none;
    QTest::newRow("a clot, a stretch of the calf") << clot << Technique::Stretch << Region::Calf << none;
    QTest::newRow("varicose veins, the calf") << QStringList(u"varicose-veins"_s) << Technique::SelfMassage
                                              << Region::Calf << QStringList(u"varicose-veins"_s);
    QTest::newRow("pregnancy hides nothing")
        << QStringList(u"pregnancy"_s) << Technique::PressureRelease << Region::Calf << none;
    QTest::newRow("two reasons") << clot + thinners << Technique::SelfMassage << Region::Calf
                                 << thinners + clot;
}

void TestPrecautions::hideWhatPresses()
{
    QFETCH(const QStringList, ticked);
    QFETCH(const Technique, technique);
    QFETCH(const Region, region);
    QFETCH(const QStringList, hiding);
    const Exercise exercise = exerciseOf(u"exercise"_s, technique, region, {});

    const Precautions precautions{ticked};

    QCOMPARE(precautions.hiding(exercise), hiding);
    QCOMPARE(precautions.hides(exercise), !hiding.isEmpty());
}

void TestPrecautions::noteWhatTheExerciseIsCautiousAbout()
{
    const Library library = warningLibrary();
    const Precautions precautions{{u"pregnancy"_s, u"blood-clot"_s}};

    QCOMPARE(idsOf(precautions.notesFor(*library.exercise(u"press"_s), library.safety())),
             QStringList(u"pregnancy"_s));
    QCOMPARE(idsOf(precautions.notesFor(*library.exercise(u"stand"_s), library.safety())), QStringList());
    QCOMPARE(idsOf(Precautions().notesFor(*library.exercise(u"press"_s), library.safety())), QStringList());
}

void TestPrecautions::noteWhichExercisesOfARoutineTheyAreAbout()
{
    const Library library = warningLibrary();
    Routine routine;
    for (const QString &id : {u"lie"_s, u"press"_s, u"stand"_s, u"lie"_s})
        routine.steps += routineOf(*library.exercise(id)).steps;

    const Precautions precautions{{u"pregnancy"_s, u"blood-thinners"_s}};
    const QVector<PrecautionNote> notes = precautions.notesFor(routine, library);

    QCOMPARE(idsOf(notes), QStringList({u"blood-thinners"_s, u"pregnancy"_s}));
    QCOMPARE(notes.at(0).exercises, QStringList(u"press"_s));
    QCOMPARE(notes.at(1).exercises, QStringList({u"lie"_s, u"press"_s}));
}

QTEST_GUILESS_MAIN(TestPrecautions)
#include "tst_precautions.moc"
