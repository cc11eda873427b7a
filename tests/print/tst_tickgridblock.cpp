// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/tickgridblock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

SheetStyle styleIn(const QString &locale)
{
    return {TypeScale::standard(), TextSetter{}, QLocale(locale), millimetres(186)};
}

QVector<QRect> boxesIn(const Block &block)
{
    QVector<QRect> boxes;
    for (const SheetItem &item : block.items) {
        if (std::holds_alternative<SheetBox>(item.shape))
            boxes += item.area;
    }
    return boxes;
}

QStringList textsIn(const Block &block)
{
    QStringList texts;
    for (const SheetItem &item : block.items) {
        if (const auto *text = std::get_if<SheetText>(&item.shape))
            texts += text->text;
    }
    return texts;
}

QStringList names()
{
    return {u"Neck stretch"_s, u"Chin tuck"_s, u"A name that is far too long to stand on one line here"_s};
}

} // namespace

class TestTickGridBlock : public QObject
{
    Q_OBJECT

private slots:
    void hasABoxForEachTimeOfEachDay_data();
    void hasABoxForEachTimeOfEachDay();
    void weeksBeginWhereTheyDoInTheLocale();
    void daysThatAreNoWeekAreNumbered();
    void daysStandFurtherApartThanTimes();
    void whatIsDoneAsNeededHasEmptyDays();
    void noExercisesNeedNoGrid();
};

void TestTickGridBlock::hasABoxForEachTimeOfEachDay_data()
{
    QTest::addColumn<TickGrid>("grid");
    QTest::addColumn<int>("rows");
    QTest::newRow("once a day") << TickGrid{7, 1} << 3;
    QTest::newRow("three times a day") << TickGrid{7, 3} << 3;
    QTest::newRow("four times a day") << TickGrid{7, 4} << 3;
    QTest::newRow("five times a day are one row for all") << TickGrid{7, 5} << 1;
    QTest::newRow("eight times a day") << TickGrid{7, 8} << 1;
    QTest::newRow("two weeks") << TickGrid{14, 1} << 3;
    QTest::newRow("two weeks, eight times a day") << TickGrid{14, 8} << 1;
    QTest::newRow("one day") << TickGrid{1, 1} << 3;
}

void TestTickGridBlock::hasABoxForEachTimeOfEachDay()
{
    QFETCH(const TickGrid, grid);
    QFETCH(const int, rows);
    const TickGridBlock block(grid, TickGridBlock::Days::Named, TickGridBlock::Rows::OneForEach, names(),
                              styleIn(u"en_GB"_s));
    const Block laid = block.of({0, 1, 2});
    QCOMPARE(laid.height, block.heightOf({0, 1, 2}));
    const QVector<QRect> boxes = boxesIn(laid);
    QCOMPARE(boxes.size(), rows * grid.days * grid.times);
    for (const QRect &box : boxes) {
        QVERIFY(box.width() >= millimetres(4));
        QVERIFY(QRect(0, 0, millimetres(186), laid.height).contains(box));
        QCOMPARE(std::count_if(boxes.cbegin(), boxes.cend(),
                               [&](const QRect &other) { return other.intersects(box); }),
                 1);
    }
}

void TestTickGridBlock::weeksBeginWhereTheyDoInTheLocale()
{
    const auto days = [](const QString &locale) {
        const TickGridBlock block({}, TickGridBlock::Days::Named, TickGridBlock::Rows::OneForEach, names(),
                                  styleIn(locale));
        return textsIn(block.of({0})).mid(1, 7);
    };
    QCOMPARE(days(u"en_GB"_s).constFirst(), u"Mon"_s);
    QCOMPARE(days(u"en_US"_s).constFirst(), u"Sun"_s);
    QCOMPARE(days(u"en_US"_s).constLast(), u"Sat"_s);
}

void TestTickGridBlock::daysThatAreNoWeekAreNumbered()
{
    const TickGridBlock block({3, 1}, TickGridBlock::Days::Named, TickGridBlock::Rows::OneForEach, names(),
                              styleIn(u"en_GB"_s));
    QCOMPARE(textsIn(block.of({0})).mid(1, 3), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestTickGridBlock::daysStandFurtherApartThanTimes()
{
    const TickGridBlock block({7, 3}, TickGridBlock::Days::Named, TickGridBlock::Rows::OneForEach, names(),
                              styleIn(u"en_GB"_s));
    const QVector<QRect> boxes = boxesIn(block.of({0}));
    const int betweenTimes = boxes.at(1).x() - boxes.at(0).x() - boxes.at(0).width();
    const int betweenDays = boxes.at(3).x() - boxes.at(2).x() - boxes.at(2).width();
    QVERIFY(betweenTimes > 0);
    QVERIFY2(betweenDays >= 2 * betweenTimes, qPrintable(u"%1 and %2"_s.arg(betweenDays).arg(betweenTimes)));
}

void TestTickGridBlock::whatIsDoneAsNeededHasEmptyDays()
{
    const TickGridBlock block({}, TickGridBlock::Days::Empty, TickGridBlock::Rows::OneForEach, names(),
                              styleIn(u"en_GB"_s));
    const Block laid = block.of({0});
    QCOMPARE(textsIn(laid).size(), 2);
    QCOMPARE(boxesIn(laid).size(), 7);
}

void TestTickGridBlock::noExercisesNeedNoGrid()
{
    const TickGridBlock block({}, TickGridBlock::Days::Named, TickGridBlock::Rows::OneForEach, names(),
                              styleIn(u"en_GB"_s));
    QCOMPARE(block.of({}).items.size(), 0);
    QCOMPARE(block.heightOf({}), 0);
}

QTEST_MAIN(TestTickGridBlock)
#include "tst_tickgridblock.moc"
