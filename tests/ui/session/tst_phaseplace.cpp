// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phaseplace.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;

class TestPhasePlace : public QObject
{
    Q_OBJECT

private slots:
    void followsThePhase_data();
    void followsThePhase();
    void takesAPhaseWithoutLengthAsOver();
    void goesRoundAndRoundAtOnesOwnPace();
};

void TestPhasePlace::followsThePhase_data()
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("last");

    QTest::newRow("getting ready shows the start") << PhaseKind::Prepare << 0.0 << 0.0 << 0.0;
    QTest::newRow("easing in") << PhaseKind::EaseIn << 0.0 << 0.5 << 1.0;
    QTest::newRow("holding") << PhaseKind::Hold << 1.0 << 1.0 << 1.0;
    QTest::newRow("easing out") << PhaseKind::EaseOut << 1.0 << 0.5 << 0.0;
    QTest::newRow("lifting") << PhaseKind::Lift << 0.0 << 0.5 << 1.0;
    QTest::newRow("lowering") << PhaseKind::Lower << 1.0 << 0.5 << 0.0;
    QTest::newRow("resting") << PhaseKind::Rest << 0.0 << 0.0 << 0.0;
    QTest::newRow("switching sides") << PhaseKind::SwitchSides << 0.0 << 0.0 << 0.0;
    QTest::newRow("breathing in") << PhaseKind::Inhale << 0.0 << 0.5 << 1.0;
    QTest::newRow("breathing out") << PhaseKind::Exhale << 1.0 << 0.5 << 0.0;
}

void TestPhasePlace::followsThePhase()
{
    QFETCH(PhaseKind, kind);
    const Phase phase{.kind = kind};

    QTEST(placeIn(phase, 0s, 4s), "first");
    QTEST(placeIn(phase, 2s, 4s), "middle");
    QTEST(placeIn(phase, 4s, 4s), "last");
    QTEST(placeIn(phase, 9s, 4s), "last");
    QCOMPARE(movesIn(kind), placeIn(phase, 0s, 4s) != placeIn(phase, 4s, 4s));
}

void TestPhasePlace::takesAPhaseWithoutLengthAsOver()
{
    QCOMPARE(placeIn({.kind = PhaseKind::EaseIn}, 0s, 0s), 1.0);
}

void TestPhasePlace::goesRoundAndRoundAtOnesOwnPace()
{
    const Phase continuous{.kind = PhaseKind::Continuous};
    QVERIFY(movesIn(continuous.kind));
    QCOMPARE(placeIn(continuous, 0s, 60s), 0.0);
    QCOMPARE(placeIn(continuous, 3s, 60s), 1.0);
}

QTEST_GUILESS_MAIN(TestPhasePlace)
#include "tst_phaseplace.moc"
