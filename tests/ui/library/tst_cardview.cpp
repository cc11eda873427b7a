// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/cardview.h"
#include "ui/library/exercisemodel.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestCardView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWithAClick();
    void opensWithEnter();
    void startsWithControlEnter();
    void movesInTheGrid();
    void tellsWhereTheCurrentCardIs();
    void findsACardAgain();
    void hasAsManyColumnsAsThereIsRoomFor_data();
    void hasAsManyColumnsAsThereIsRoomFor();

private:
    QRect cardAt(int row) const { return m_view->visualRect(m_model.index(row)); }

    Library m_library = smallLibrary();
    ExerciseModel m_model{m_library};
    std::unique_ptr<CardView> m_view;
};

void TestCardView::init()
{
    m_view = std::make_unique<CardView>();
    m_view->setModel(&m_model);
    showPage(*m_view, 600, 500);
    QVERIFY(m_view->focusCard(u"side-neck-stretch"_s));
}

void TestCardView::opensWithAClick()
{
    QSignalSpy opened(m_view.get(), &CardView::opened);

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cardAt(1).center());

    QCOMPARE(opened, QList<QVariantList>{{u"chin-tuck"_s}});
}

void TestCardView::opensWithEnter()
{
    QSignalSpy opened(m_view.get(), &CardView::opened);

    QTest::keyClick(m_view.get(), Qt::Key_Return);

    QCOMPARE(opened, QList<QVariantList>{{u"side-neck-stretch"_s}});
}

void TestCardView::startsWithControlEnter()
{
    QSignalSpy opened(m_view.get(), &CardView::opened);
    QSignalSpy started(m_view.get(), &CardView::startRequested);

    QTest::keyClick(m_view.get(), Qt::Key_Enter, Qt::ControlModifier);

    QCOMPARE(started, QList<QVariantList>{{u"side-neck-stretch"_s}});
    QCOMPARE(opened.count(), 0);
}

void TestCardView::movesInTheGrid()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentIndex().row(), 1);

    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 3);

    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentIndex().row(), 2);
}

void TestCardView::tellsWhereTheCurrentCardIs()
{
    QSignalSpy moved(m_view.get(), &CardView::currentCardMoved);

    QTest::keyClick(m_view.get(), Qt::Key_Down);

    QCOMPARE(moved, QList<QVariantList>{{cardAt(2)}});
}

void TestCardView::findsACardAgain()
{
    QVERIFY(m_view->focusCard(u"calf-raise"_s));
    QCOMPARE(m_view->currentIndex().row(), 3);

    QVERIFY(!m_view->focusCard(u"unknown"_s));
    QCOMPARE(m_view->currentIndex().row(), 3);
}

void TestCardView::hasAsManyColumnsAsThereIsRoomFor_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");

    QTest::newRow("one") << 300 << 1;
    QTest::newRow("two") << 600 << 2;
    QTest::newRow("three") << 1000 << 3;
    QTest::newRow("never more than three") << 2000 << 3;
}

void TestCardView::hasAsManyColumnsAsThereIsRoomFor()
{
    QFETCH(int, width);
    QFETCH(int, columns);

    m_view->resize(width, m_view->heightForWidth(width));
    m_view->doItemsLayout();

    int inFirstRow = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        inFirstRow += cardAt(row).top() == cardAt(0).top() ? 1 : 0;
    QCOMPARE(inFirstRow, columns);
    QVERIFY(m_view->viewport()->rect().contains(cardAt(m_model.rowCount() - 1)));
}

QTEST_MAIN(TestCardView)
#include "tst_cardview.moc"
