// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exercisemodel.h"
#include "ui/library/exerciseproxy.h"
#include "ui/library/smalllibrary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestExerciseProxy : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void showsAllAtFirst();
    void showsARegionWithItsOwnExercisesFirst();
    void showsWhatASearchFinds();
    void showsNothingWhenNothingIsFound();
    void showsAllAgain();
    void filtersWhatItShows();
    void countsWhatAFilterWouldLeave();
    void hidesWhatThePrecautionsHide();

private:
    QStringList shown(const ExerciseProxy &proxy) const;

    Library m_library = smallLibrary();
    ExerciseModel m_model{m_library};
};

QStringList TestExerciseProxy::shown(const ExerciseProxy &proxy) const
{
    QStringList ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids += proxy.index(row, 0).data(IdRole).toString();
    return ids;
}

void TestExerciseProxy::keepsTheRulesOfModels()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);

    proxy.showRegion(Region::Neck);
    proxy.showFound(u"calf"_s);

    QCOMPARE(proxy.rowCount(), 1);
}

void TestExerciseProxy::showsAllAtFirst()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);

    QCOMPARE(shown(proxy),
             QStringList({u"side-neck-stretch"_s, u"chin-tuck"_s, u"neck-press"_s, u"calf-raise"_s}));
}

void TestExerciseProxy::showsARegionWithItsOwnExercisesFirst()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);

    proxy.showRegion(Region::Shoulders);

    QCOMPARE(shown(proxy), QStringList({u"neck-press"_s, u"side-neck-stretch"_s}));
}

void TestExerciseProxy::showsWhatASearchFinds()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);

    proxy.showFound(u"RAISE calf"_s);

    QCOMPARE(shown(proxy), QStringList{u"calf-raise"_s});
}

void TestExerciseProxy::showsNothingWhenNothingIsFound()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);

    proxy.showFound(u"xylophone"_s);

    QCOMPARE(shown(proxy), QStringList());
}

void TestExerciseProxy::showsAllAgain()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);

    proxy.showRegion(Region::Foot);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.showAll();

    QCOMPARE(proxy.rowCount(), 4);
}

void TestExerciseProxy::filtersWhatItShows()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);
    proxy.setFilter({.techniques = {Technique::Strengthening}});
    QCOMPARE(shown(proxy), QStringList({u"chin-tuck"_s, u"calf-raise"_s}));

    proxy.showRegion(Region::Neck);
    QCOMPARE(shown(proxy), QStringList(u"chin-tuck"_s));

    proxy.showFound(u"calf"_s);
    QCOMPARE(shown(proxy), QStringList(u"calf-raise"_s));

    proxy.setFilter({.under = 1min});
    QCOMPARE(shown(proxy), QStringList());

    proxy.setFilter({});
    QCOMPARE(shown(proxy), QStringList(u"calf-raise"_s));
}

void TestExerciseProxy::countsWhatAFilterWouldLeave()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);
    proxy.showRegion(Region::Neck);
    proxy.setFilter({.techniques = {Technique::Breathing}});

    QCOMPARE(proxy.countWith({}), 3);
    QCOMPARE(proxy.countWith({.noFloor = true}), 2);
    QCOMPARE(proxy.countWith({.under = 5min}), 3);
    QCOMPARE(proxy.rowCount(), 0);
}

void TestExerciseProxy::hidesWhatThePrecautionsHide()
{
    ExerciseProxy proxy(m_library);
    proxy.setSourceModel(&m_model);
    proxy.setPrecautions({{u"blood-thinners"_s, u"pregnancy"_s}});

    proxy.showRegion(Region::Neck);
    QCOMPARE(shown(proxy), QStringList({u"side-neck-stretch"_s, u"chin-tuck"_s}));
    QCOMPARE(proxy.countWith({}), 2);
    QCOMPARE(proxy.hidden().count, 1);
    QCOMPARE(proxy.hidden().ticks, QStringList(u"blood-thinners"_s));

    proxy.setFilter({.techniques = {Technique::Stretch}});
    QCOMPARE(proxy.hidden().count, 0);

    proxy.setFilter({});
    proxy.showFound(u"press"_s);
    QCOMPARE(shown(proxy), QStringList());
    QCOMPARE(proxy.hidden().count, 1);
}

QTEST_GUILESS_MAIN(TestExerciseProxy)
#include "tst_exerciseproxy.moc"
