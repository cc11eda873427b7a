// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosechanges.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;

Q_DECLARE_METATYPE(Dose)

class TestDoseChanges : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatDiffersAndNothingElse_data();
    void takesWhatDiffersAndNothingElse();
    void takesNothingFromAnotherKind();
};

void TestDoseChanges::takesWhatDiffersAndNothingElse_data()
{
    QTest::addColumn<Dose>("usual");
    QTest::addColumn<Dose>("changed");
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<Dose>("wanted");

    QTest::newRow("holds") << Dose(Holds{.hold = 5s, .repetitions = 10, .sets = 2})
                           << Dose(Holds{.hold = 3s, .repetitions = 10, .sets = 2})
                           << Dose(Holds{.hold = 5s, .repetitions = 10, .sets = 1})
                           << Dose(Holds{.hold = 3s, .repetitions = 10, .sets = 1});
    QTest::newRow("repetitions") << Dose(Repetitions{.count = 10, .tempo = {1s, 0s, 1s}})
                                 << Dose(Repetitions{.count = 10, .tempo = {2s, 0s, 2s}})
                                 << Dose(Repetitions{.count = 6, .tempo = {1s, 0s, 1s}})
                                 << Dose(Repetitions{.count = 6, .tempo = {2s, 0s, 2s}});
    QTest::newRow("continuous") << Dose(Continuous{.length = 60s}) << Dose(Continuous{.length = 30s})
                                << Dose(Continuous{.length = 60s, .sets = 3})
                                << Dose(Continuous{.length = 30s, .sets = 3});
    QTest::newRow("breaths") << Dose(Breaths{.count = 8, .in = 3s, .out = 3s})
                             << Dose(Breaths{.count = 8, .in = 2s, .out = 2s})
                             << Dose(Breaths{.count = 5, .in = 3s, .out = 3s})
                             << Dose(Breaths{.count = 5, .in = 2s, .out = 2s});
    QTest::newRow("cycles") << Dose(Cycles{.bouts = {{Bout::Kind::Cold, 600s}}, .count = 2})
                            << Dose(Cycles{.bouts = {{Bout::Kind::Cold, 300s}}, .count = 2})
                            << Dose(Cycles{.bouts = {{Bout::Kind::Cold, 600s}}, .count = 1})
                            << Dose(Cycles{.bouts = {{Bout::Kind::Cold, 300s}}, .count = 1});
}

void TestDoseChanges::takesWhatDiffersAndNothingElse()
{
    QFETCH(const Dose, usual);
    QFETCH(const Dose, changed);
    QFETCH(const Dose, dose);
    QFETCH(const Dose, wanted);

    QVERIFY(withChanges(dose, changed, usual) == wanted);
    QVERIFY(withChanges(dose, usual, usual) == dose);
    QVERIFY(withChanges(wanted, changed, usual) == wanted);
}

void TestDoseChanges::takesNothingFromAnotherKind()
{
    const Dose dose = Continuous{.length = 60s};

    QVERIFY(withChanges(dose, Holds{.hold = 3s}, Holds{.hold = 5s}) == dose);
}

QTEST_GUILESS_MAIN(TestDoseChanges)
#include "tst_dosechanges.moc"
