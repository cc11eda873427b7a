// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/exercisemodel.h"
#include "ui/library/smalllibrary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestExerciseModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void keepsTheRulesOfModels();
    void showsACardForEachExercise();
    void readsTheWholeCardAloud();

private:
    EnglishPlurals m_plurals;
    Library m_library = smallLibrary();
    ExerciseModel m_model{m_library};
};

void TestExerciseModel::keepsTheRulesOfModels()
{
    QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(m_model.rowCount(), 4);
}

void TestExerciseModel::showsACardForEachExercise()
{
    const QModelIndex first = m_model.index(0);

    QCOMPARE(first.data().toString(), u"Side neck stretch"_s);
    QCOMPARE(first.data(DetailRole).toString(), u"30\u00A0s, 2\u00A0times, each side"_s);
    QCOMPARE(first.data(NoteRole).toString(), u"Stretch \u00B7 2:25"_s);
    QCOMPARE(first.data(IdRole).toString(), u"side-neck-stretch"_s);
}

void TestExerciseModel::readsTheWholeCardAloud()
{
    QCOMPARE(
        m_model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"Side neck stretch, 30\u00A0s, 2\u00A0times, each side, 2\u00A0minutes and 25\u00A0seconds, Stretch"_s);
}

QTEST_GUILESS_MAIN(TestExerciseModel)
#include "tst_exercisemodel.moc"
