// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisefilter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

Q_DECLARE_METATYPE(Unknot::ExerciseFilter)
Q_DECLARE_METATYPE(Unknot::Exercise)

namespace {

constexpr auto length = 90s;

Exercise placed(Position position, const QStringList &equipment, Technique technique = Technique::Stretch)
{
    Exercise exercise;
    exercise.technique = technique;
    exercise.position = position;
    exercise.equipment = equipment;
    return exercise;
}

} // namespace

class TestExerciseFilter : public QObject
{
    Q_OBJECT

private slots:
    void letsThroughWhatFits_data();
    void letsThroughWhatFits();
    void isEmptyUntilSomethingIsChosen();
};

void TestExerciseFilter::letsThroughWhatFits_data()
{
    QTest::addColumn<ExerciseFilter>("filter");
    QTest::addColumn<Exercise>("exercise");
    QTest::addColumn<bool>("passes");

    const Exercise onChair = placed(Position::Seated, {u"chair"_s});
    const Exercise onMat = placed(Position::Supine, {u"mat"_s, u"ball"_s}, Technique::PressureRelease);
    const Exercise anywhere = placed(Position::Any, {}, Technique::Breathing);
    const ExerciseFilter stretchOrBreathe{.techniques = {Technique::Stretch, Technique::Breathing}};
    const ExerciseFilter standing{.positions = {Position::Standing}};
    const ExerciseFilter ball{.equipment = {u"ball"_s}};
    const ExerciseFilter nothing{.withoutEquipment = true};

    QTest::newRow("no choice, everything passes") << ExerciseFilter{} << onMat << true;
    QTest::newRow("one of the kinds") << stretchOrBreathe << onChair << true;
    QTest::newRow("the other kind") << stretchOrBreathe << anywhere << true;
    QTest::newRow("none of the kinds") << stretchOrBreathe << onMat << false;
    QTest::newRow("another position") << standing << onChair << false;
    QTest::newRow("any position is that one, too") << standing << anywhere << true;
    QTest::newRow("one of its things") << ball << onMat << true;
    QTest::newRow("none of its things") << ball << onChair << false;
    QTest::newRow("needs nothing, and a thing was chosen") << ball << anywhere << false;
    QTest::newRow("nothing at all") << nothing << anywhere << true;
    QTest::newRow("nothing at all is no chair") << nothing << onChair << false;
    QTest::newRow("a ball or nothing")
        << ExerciseFilter{.equipment = {u"ball"_s}, .withoutEquipment = true} << anywhere << true;
    QTest::newRow("short enough") << ExerciseFilter{.under = 2min} << onChair << true;
    QTest::newRow("too long") << ExerciseFilter{.under = 1min} << onChair << false;
    QTest::newRow("lying is on the floor") << ExerciseFilter{.noFloor = true} << onMat << false;
    QTest::newRow("so is kneeling") << ExerciseFilter{.noFloor = true} << placed(Position::Kneeling, {})
                                    << false;
    QTest::newRow("a chair is not") << ExerciseFilter{.noFloor = true} << onChair << true;
    QTest::newRow("at a desk there is a chair") << ExerciseFilter{.atDesk = true} << onChair << true;
    QTest::newRow("at a desk there is no towel")
        << ExerciseFilter{.atDesk = true} << placed(Position::Seated, {u"chair"_s, u"towel"_s}) << false;
    QTest::newRow("at a desk one sits")
        << ExerciseFilter{.atDesk = true} << placed(Position::Standing, {}) << false;
    QTest::newRow("different kinds of choice narrow")
        << ExerciseFilter{.techniques = {Technique::Stretch}, .positions = {Position::Standing}} << onChair
        << false;
}

void TestExerciseFilter::letsThroughWhatFits()
{
    QFETCH(const ExerciseFilter, filter);
    QFETCH(const Exercise, exercise);

    QTEST(filter.matches(exercise, length), "passes");
}

void TestExerciseFilter::isEmptyUntilSomethingIsChosen()
{
    QVERIFY(ExerciseFilter().isEmpty());
    QVERIFY(!ExerciseFilter{.under = 5min}.isEmpty());
    QVERIFY(!ExerciseFilter{.atDesk = true}.isEmpty());
}

QTEST_GUILESS_MAIN(TestExerciseFilter)
#include "tst_exercisefilter.moc"
