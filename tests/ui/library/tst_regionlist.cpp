// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pagereader.h"
#include "ui/library/regionlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestRegionList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithAllExercises();
    void choosesWithAClick();
    void looksRoundWithoutChoosing();
    void choosesWithEnter();
    void mirrorsTheArrowKeys();
    void showsEveryRegionWithoutScrolling_data();
    void showsEveryRegionWithoutScrolling();

private:
    std::unique_ptr<RegionList> m_list;
};

void TestRegionList::init()
{
    m_list = std::make_unique<RegionList>();
    showPage(*m_list, 300, 400);
    m_list->setFocus();
}

void TestRegionList::startsWithAllExercises()
{
    QCOMPARE(m_list->region(), std::nullopt);
    QCOMPARE(m_list->currentIndex().row(), 0);
}

void TestRegionList::choosesWithAClick()
{
    QSignalSpy chosen(m_list.get(), &RegionList::regionChosen);
    const QModelIndex calf =
        m_list->model()->match(m_list->model()->index(0, 0), Qt::DisplayRole, u"Calf"_s).constFirst();

    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(calf).center());

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_list->region(), Region::Calf);
}

void TestRegionList::looksRoundWithoutChoosing()
{
    QSignalSpy chosen(m_list.get(), &RegionList::regionChosen);

    QTest::keyClick(m_list.get(), Qt::Key_Right);
    QTest::keyClick(m_list.get(), Qt::Key_Down);

    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_list->region(), std::nullopt);
    QVERIFY(m_list->currentIndex().row() > 1);
}

void TestRegionList::choosesWithEnter()
{
    QSignalSpy chosen(m_list.get(), &RegionList::regionChosen);

    QTest::keyClick(m_list.get(), Qt::Key_Right);
    QTest::keyClick(m_list.get(), Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_list->region(), Region::Neck);
}

void TestRegionList::mirrorsTheArrowKeys()
{
    m_list->setLayoutDirection(Qt::RightToLeft);

    QTest::keyClick(m_list.get(), Qt::Key_Left);
    QCOMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list.get(), Qt::Key_Right);
    QCOMPARE(m_list->currentIndex().row(), 0);
}

void TestRegionList::showsEveryRegionWithoutScrolling_data()
{
    QTest::addColumn<int>("width");

    QTest::newRow("wide") << 600;
    QTest::newRow("usual") << 330;
    QTest::newRow("narrow") << 200;
}

void TestRegionList::showsEveryRegionWithoutScrolling()
{
    QFETCH(int, width);

    m_list->resize(width, m_list->heightForWidth(width));
    m_list->doItemsLayout();

    const QModelIndex last = m_list->model()->index(m_list->model()->rowCount() - 1, 0);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(last)));
}

QTEST_MAIN(TestRegionList)
#include "tst_regionlist.moc"
