// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace Unknot;

namespace {

constexpr QSize boxSize(40, 20);
constexpr int gap = 10;

/// Of a fixed size, so that places can be foretold.
class Box : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return boxSize; }
    QSize minimumSizeHint() const override { return boxSize; }
};

/// So many boxes laid out in a page.
struct Page
{
    explicit Page(int count, Qt::LayoutDirection direction = Qt::LeftToRight)
        : layout(new FlowLayout(&widget))
    {
        widget.setLayoutDirection(direction);
        layout->setSpacing(gap);
        for (int number = 0; number < count; ++number) {
            boxes.append(new Box);
            layout->addWidget(boxes.constLast());
        }
    }

    void resize(int width)
    {
        widget.resize(width, layout->heightForWidth(width));
        layout->setGeometry(widget.rect());
    }

    QWidget widget;
    FlowLayout *layout;
    QVector<Box *> boxes{};
};

} // namespace

class tst_FlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void heightFollowsFromTheWidth_data();
    void heightFollowsFromTheWidth();
    void itemsGoInReadingDirection_data();
    void itemsGoInReadingDirection();
    void marginsStayFree();
    void hiddenItemsTakeNoRoom();
    void anItemWiderThanThePageIsNarrowed();
    void takenItemsAreGone();
    void theWidestItemSetsTheMinimum();
    void sharesItemsOutEvenly_data();
    void sharesItemsOutEvenly();
};

void tst_FlowLayout::heightFollowsFromTheWidth_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("nothing") << 0 << 100 << 0;
    QTest::newRow("all on one line") << 3 << 140 << 20;
    QTest::newRow("one pixel too few") << 3 << 139 << 50;
    QTest::newRow("one on each line") << 3 << 40 << 80;
}

void tst_FlowLayout::heightFollowsFromTheWidth()
{
    QFETCH(int, count);
    QFETCH(int, width);
    const Page page(count);
    QTEST(page.layout->heightForWidth(width), "height");
}

void tst_FlowLayout::itemsGoInReadingDirection_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QVector<QPoint>>("places");
    QTest::newRow("left to right") << Qt::LeftToRight << QVector<QPoint>{{0, 0}, {50, 0}, {0, 30}};
    QTest::newRow("right to left") << Qt::RightToLeft << QVector<QPoint>{{60, 0}, {10, 0}, {60, 30}};
}

void tst_FlowLayout::itemsGoInReadingDirection()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QVector<QPoint>, places);
    Page page(3, direction);
    page.resize(100);
    for (int number = 0; number < places.size(); ++number)
        QCOMPARE(page.boxes.at(number)->geometry(), QRect(places.at(number), boxSize));
}

void tst_FlowLayout::marginsStayFree()
{
    Page page(2);
    page.layout->setContentsMargins(5, 6, 7, 8);
    page.resize(5 + 40 + 7);
    QCOMPARE(page.boxes.at(0)->pos(), QPoint(5, 6));
    QCOMPARE(page.boxes.at(1)->pos(), QPoint(5, 36));
    QCOMPARE(page.widget.height(), 6 + 20 + gap + 20 + 8);
}

void tst_FlowLayout::hiddenItemsTakeNoRoom()
{
    Page page(3);
    page.boxes.at(1)->hide();
    page.resize(90);
    QCOMPARE(page.boxes.at(2)->pos(), QPoint(50, 0));
}

void tst_FlowLayout::anItemWiderThanThePageIsNarrowed()
{
    QWidget page;
    FlowLayout layout(&page);
    auto *wide = new QWidget;
    wide->setMinimumSize(10, 10);
    wide->resize(500, 10);
    auto *inner = new FlowLayout(wide);
    for (int number = 0; number < 5; ++number)
        inner->addWidget(new Box);
    layout.addWidget(wide);
    layout.setGeometry({0, 0, 100, 100});
    QVERIFY(wide->width() <= 100);
}

void tst_FlowLayout::takenItemsAreGone()
{
    const Page page(2);
    const std::unique_ptr<QLayoutItem> taken(page.layout->takeAt(0));
    QCOMPARE(taken->widget(), page.boxes.at(0));
    QCOMPARE(page.layout->count(), 1);
    QCOMPARE(page.layout->itemAt(0)->widget(), page.boxes.at(1));
    QCOMPARE(page.layout->takeAt(1), nullptr);
    QCOMPARE(page.layout->itemAt(-1), nullptr);
}

void tst_FlowLayout::theWidestItemSetsTheMinimum()
{
    const Page page(6);
    QCOMPARE(page.layout->minimumSize(), boxSize);
    QCOMPARE(page.layout->sizeHint().width(), 6 * 40 + 5 * gap);
}

void tst_FlowLayout::sharesItemsOutEvenly_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QVector<int>>("lines");
    QTest::newRow("all on one line") << 540 << QVector<int>{11};
    QTest::newRow("one too many") << 539 << QVector<int>{6, 5};
    QTest::newRow("three lines") << 240 << QVector<int>{4, 4, 3};
    QTest::newRow("one on each line") << 40 << QVector<int>(11, 1);
}

void tst_FlowLayout::sharesItemsOutEvenly()
{
    QFETCH(int, width);
    Page page(11);
    page.layout->setEven(true);
    page.resize(width);
    QMap<int, int> lines;
    for (const Box *box : page.boxes)
        ++lines[box->y()];
    QTEST(QVector<int>(lines.values()), "lines");
    QCOMPARE(page.widget.height(), int(lines.size()) * 30 - gap);
}

QTEST_MAIN(tst_FlowLayout)

#include "tst_flowlayout.moc"
