// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/regionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestRegionModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void startsWithAllExercises();
    void findsTheRowOfEachRegion();
};

void TestRegionModel::keepsTheRulesOfModels()
{
    RegionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(model.rowCount(), 14);
}

void TestRegionModel::startsWithAllExercises()
{
    const RegionModel model;

    QCOMPARE(model.index(0).data().toString(), u"All exercises"_s);
    QCOMPARE(RegionModel::regionAt(0), std::nullopt);
    QCOMPARE(RegionModel::rowOf(std::nullopt), 0);
}

void TestRegionModel::findsTheRowOfEachRegion()
{
    const RegionModel model;

    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(RegionModel::rowOf(RegionModel::regionAt(row)), row);
    QCOMPARE(model.index(RegionModel::rowOf(Region::UpperBack)).data().toString(), u"Upper back"_s);
}

QTEST_GUILESS_MAIN(TestRegionModel)
#include "tst_regionmodel.moc"
