// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pagesplit.h"

#include <QTest>

#include <numeric>

using namespace Unknot;

class TestPageSplit : public QObject
{
    Q_OBJECT

private slots:
    void splitsEvenlyOntoTheFewestPages_data();
    void splitsEvenlyOntoTheFewestPages();
    void endsEvenWhenABlockFitsNowhere();
};

void TestPageSplit::splitsEvenlyOntoTheFewestPages_data()
{
    QTest::addColumn<QVector<int>>("heights");
    QTest::addColumn<int>("firstRoom");
    QTest::addColumn<int>("laterRoom");
    QTest::addColumn<QVector<int>>("counts");

    QTest::newRow("nothing needs no page") << QVector<int>{} << 10 << 10 << QVector<int>{};
    QTest::newRow("all on one page") << QVector<int>{1, 1, 1} << 3 << 3 << QVector<int>{3};
    QTest::newRow("two and two, not three and one")
        << QVector<int>{1, 1, 1, 1} << 3 << 3 << QVector<int>{2, 2};
    QTest::newRow("the fuller page first") << QVector<int>{1, 1, 1, 1, 1} << 3 << 4 << QVector<int>{3, 2};
    QTest::newRow("the fuller page last when the header leaves no room")
        << QVector<int>{1, 1, 1, 1, 1} << 2 << 4 << QVector<int>{2, 3};
    QTest::newRow("seven on three pages")
        << QVector<int>{1, 1, 1, 1, 1, 1, 1} << 3 << 3 << QVector<int>{3, 2, 2};
    QTest::newRow("uneven blocks") << QVector<int>{3, 1, 1, 1, 1} << 3 << 4 << QVector<int>{1, 4};
    QTest::newRow("the header has a page of its own")
        << QVector<int>{5, 5} << 2 << 5 << QVector<int>{0, 1, 1};
}

void TestPageSplit::splitsEvenlyOntoTheFewestPages()
{
    QFETCH(const QVector<int>, heights);
    QFETCH(const int, firstRoom);
    QFETCH(const int, laterRoom);
    const auto fits = [&](int page, int first, int count) {
        const auto begin = heights.cbegin() + first;
        return std::accumulate(begin, begin + count, 0) <= (page == 0 ? firstRoom : laterRoom);
    };
    QTEST(splitIntoPages(int(heights.size()), fits), "counts");
}

void TestPageSplit::endsEvenWhenABlockFitsNowhere()
{
    const auto never = [](int, int, int) {
        return false;
    };
    QCOMPARE(splitIntoPages(3, never), (QVector<int>{0, 1, 1, 1}));
}

QTEST_GUILESS_MAIN(TestPageSplit)
#include "tst_pagesplit.moc"
