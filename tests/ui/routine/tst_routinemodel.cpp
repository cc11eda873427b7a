// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/smalllibrary.h"
#include "ui/routine/routinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestRoutineModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void keepsTheRulesOfModels();
    void showsACardForEachRoutine();
    void countsOneStepAsOne();
    void readsTheWholeCardAloud();
    void namesTwoRegionsAndCountsTheOthers();

private:
    EnglishPlurals m_plurals;
    Library m_library = smallLibrary();
    RoutineModel m_model{m_library};
};

void TestRoutineModel::keepsTheRulesOfModels()
{
    QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(m_model.rowCount(), 2);
}

void TestRoutineModel::showsACardForEachRoutine()
{
    const QModelIndex first = m_model.index(0);

    QCOMPARE(first.data().toString(), u"Neck relief"_s);
    QCOMPARE(first.data(DetailRole).toString(), u"Neck, Shoulders"_s);
    QCOMPARE(first.data(NoteRole).toString(), u"2 steps \u00B7 about 4\u00A0min"_s);
    QCOMPARE(first.data(IdRole).toString(), u"neck-relief"_s);
}

void TestRoutineModel::countsOneStepAsOne()
{
    QVERIFY(m_model.index(1).data(NoteRole).toString().startsWith(u"1 step "_s));
}

void TestRoutineModel::readsTheWholeCardAloud()
{
    QCOMPARE(m_model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Neck relief, Neck, Shoulders, 2 steps \u00B7 about 4\u00A0min"_s);
}

void TestRoutineModel::namesTwoRegionsAndCountsTheOthers()
{
    Library library;
    library.add(Routine{.regions = {Region::Neck, Region::UpperBack, Region::Calf, Region::Foot}});
    const RoutineModel model(library);

    QCOMPARE(model.index(0).data(DetailRole).toString(), u"Neck, Upper back and 2 more"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Calf, Foot"_s));
}

QTEST_GUILESS_MAIN(TestRoutineModel)
#include "tst_routinemodel.moc"
