// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/threethings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

Q_DECLARE_METATYPE(Unknot::Dose)

namespace {

/// A library in which "stretch neck" is an exercise of that technique for that region.
Library libraryOf(const QStringList &exercises)
{
    Library library;
    for (const QString &line : exercises) {
        const QStringList words = line.split(u' ');
        Exercise exercise;
        exercise.id = line;
        exercise.technique = valueIn(techniqueNames, words.at(0)).value();
        for (const QString &region : words.mid(1))
            exercise.regions += valueIn(regionNames, region).value();
        exercise.dose = Holds{.hold = 30s};
        exercise.sources = {words.at(0), u"shared"_s};
        library.add(exercise);
    }
    return library;
}

QStringList idsOf(const Routine &routine)
{
    QStringList ids;
    for (const RoutineStep &step : routine.steps)
        ids += step.exerciseId;
    return ids;
}

} // namespace

class TestThreeThings : public QObject
{
    Q_OBJECT

private slots:
    void picksThreeThings_data();
    void picksThreeThings();
    void leavesOutWhatIsHidden();
    void shortensDoses_data();
    void shortensDoses();
    void keepsTheSidesOfTheExercise();
    void saysWhatItIsFor();
    void namesEachSourceOnce();
};

void TestThreeThings::picksThreeThings_data()
{
    QTest::addColumn<QStringList>("library");
    QTest::addColumn<QStringList>("picked");

    QTest::newRow("release, stretch, strength, whatever their order in the library")
        << QStringList{u"strengthening neck"_s, u"stretch neck"_s, u"pressure-release neck"_s}
        << QStringList{u"pressure-release neck"_s, u"stretch neck"_s, u"strengthening neck"_s};
    QTest::newRow("pressing before massage, strength before movement")
        << QStringList{u"mobility neck"_s, u"self-massage neck"_s, u"pressure-release neck"_s,
                       u"strengthening neck"_s, u"stretch neck"_s}
        << QStringList{u"pressure-release neck"_s, u"stretch neck"_s, u"strengthening neck"_s};
    QTest::newRow("massage, or a position, where nothing is pressed")
        << QStringList{u"breathing neck"_s, u"position neck"_s, u"stretch neck"_s, u"mobility neck"_s}
        << QStringList{u"position neck"_s, u"stretch neck"_s, u"mobility neck"_s};
    QTest::newRow("made for the region before also good for it")
        << QStringList{u"stretch shoulders neck"_s, u"stretch neck shoulders"_s, u"mobility neck"_s,
                       u"self-massage neck"_s}
        << QStringList{u"self-massage neck"_s, u"stretch neck shoulders"_s, u"mobility neck"_s};
    QTest::newRow("more of the same where a kind is missing")
        << QStringList{u"stretch neck"_s, u"stretch neck shoulders"_s, u"stretch neck chest"_s,
                       u"breathing whole-body"_s}
        << QStringList{u"stretch neck"_s, u"stretch neck shoulders"_s, u"stretch neck chest"_s};
    QTest::newRow("then something for the whole body")
        << QStringList{u"breathing whole-body"_s, u"stretch neck"_s, u"mobility whole-body"_s,
                       u"stretch calf"_s}
        << QStringList{u"stretch neck"_s, u"breathing whole-body"_s, u"mobility whole-body"_s};
    QTest::newRow("heat and cold are not for now")
        << QStringList{u"heat-cold neck"_s, u"heat-cold whole-body"_s, u"stretch neck"_s}
        << QStringList{u"stretch neck"_s};
    QTest::newRow("nothing in an empty library") << QStringList{} << QStringList{};
}

void TestThreeThings::picksThreeThings()
{
    QFETCH(QStringList, library);
    QFETCH(QStringList, picked);

    QCOMPARE(idsOf(threeThingsFor(Region::Neck, libraryOf(library))), picked);
}

void TestThreeThings::leavesOutWhatIsHidden()
{
    const Library library = libraryOf(
        {u"pressure-release calf"_s, u"stretch calf"_s, u"mobility calf"_s, u"breathing whole-body"_s});

    QCOMPARE(idsOf(threeThingsFor(Region::Calf, library, {{u"blood-clot"_s}})),
             QStringList({u"stretch calf"_s, u"mobility calf"_s, u"breathing whole-body"_s}));
}

void TestThreeThings::shortensDoses_data()
{
    QTest::addColumn<Dose>("usual");
    QTest::addColumn<Dose>("now");

    QTest::newRow("a long hold once")
        << Dose{Holds{.hold = 30s, .repetitions = 3, .sets = 2}} << Dose{Holds{.hold = 30s}};
    QTest::newRow("short holds five times")
        << Dose{Holds{.hold = 5s, .repetitions = 10, .sets = 3}} << Dose{Holds{.hold = 5s, .repetitions = 5}};
    QTest::newRow("fewer short holds as they are")
        << Dose{Holds{.hold = 5s, .repetitions = 3}} << Dose{Holds{.hold = 5s, .repetitions = 3}};
    QTest::newRow("one set of repetitions")
        << Dose{Repetitions{.count = 12, .sets = 3}} << Dose{Repetitions{.count = 12}};
    QTest::newRow("one round of rolling")
        << Dose{Continuous{.length = 60s, .sets = 2}} << Dose{Continuous{.length = 60s}};
    QTest::newRow("all the breaths") << Dose{Breaths{.count = 5, .in = 3s, .out = 4s}}
                                     << Dose{Breaths{.count = 5, .in = 3s, .out = 4s}};
}

void TestThreeThings::shortensDoses()
{
    QFETCH(Dose, usual);
    QFETCH(Dose, now);
    Exercise exercise;
    exercise.regions = {Region::Calf};
    exercise.dose = usual;
    Library library;
    library.add(exercise);

    QCOMPARE(threeThingsFor(Region::Calf, library).steps.constFirst().dose, now);
}

void TestThreeThings::keepsTheSidesOfTheExercise()
{
    Exercise exercise;
    exercise.regions = {Region::Calf};
    exercise.sides = Sides::Each;
    Library library;
    library.add(exercise);

    QCOMPARE(threeThingsFor(Region::Calf, library).steps.constFirst().sides, Sides::Each);
}

void TestThreeThings::saysWhatItIsFor()
{
    const Routine routine = threeThingsFor(Region::UpperBack, {});

    QCOMPARE(routine.id, u"now-upper-back"_s);
    QCOMPARE(routine.name, u"Upper back: what to do now"_s);
    QCOMPARE(routine.regions, QVector<Region>{Region::UpperBack});
}

void TestThreeThings::namesEachSourceOnce()
{
    const Routine routine = threeThingsFor(Region::Neck, libraryOf({u"stretch neck"_s, u"mobility neck"_s}));

    QCOMPARE(routine.sources, QStringList({u"stretch"_s, u"shared"_s, u"mobility"_s}));
}

QTEST_GUILESS_MAIN(TestThreeThings)
#include "tst_threethings.moc"
