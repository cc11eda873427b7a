// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmentbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/progressline.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class tst_SegmentBar : public QObject
{
    Q_OBJECT

private slots:
    void barsAreAsLongAsTheirSteps();
    void manyStepsStillFit();
    void stepsBeforeTheCurrentAreFull();
    void theFilledEndFollowsTheReadingDirection_data();
    void theFilledEndFollowsTheReadingDirection();
    void aShareStaysWithinItsBar();
    void itSaysWhereItIs();
};

void tst_SegmentBar::barsAreAsLongAsTheirSteps()
{
    SegmentBar bar;
    bar.resize(400, 8);
    bar.setLengths({60, 120});
    const QVector<QRectF> segments = bar.segments();
    QVERIFY(std::abs(segments.at(1).width() - 2 * segments.at(0).width()) < 0.01);
    QVERIFY(std::abs(segments.at(1).right() - 400) < 0.01);
    QVERIFY(segments.at(1).left() > segments.at(0).right());
}

void tst_SegmentBar::manyStepsStillFit()
{
    SegmentBar bar;
    bar.resize(200, 8);
    bar.setLengths(QVector<double>(100, 30.0));
    QVERIFY(std::abs(bar.segments().constLast().right() - 200) < 0.01);
    QVERIFY(bar.segments().constFirst().width() > 1);
}

void tst_SegmentBar::stepsBeforeTheCurrentAreFull()
{
    SegmentBar bar;
    bar.setLengths({1, 1, 1});
    bar.setProgress(1, 0.4);
    QCOMPARE(bar.share(0), 1.0);
    QCOMPARE(bar.share(1), 0.4);
    QCOMPARE(bar.share(2), 0.0);
}

void tst_SegmentBar::theFilledEndFollowsTheReadingDirection_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("filledX");
    QTest::newRow("left to right") << Qt::LeftToRight << 20;
    QTest::newRow("right to left") << Qt::RightToLeft << 180;
}

void tst_SegmentBar::theFilledEndFollowsTheReadingDirection()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, filledX);
    ProgressLine line;
    line.setPalette(Theme::light().palette());
    line.setLayoutDirection(direction);
    line.resize(200, 10);
    line.setTone(ToneRole::Hold);
    line.setShare(0.5);
    const QImage picture = line.grab().toImage();
    QCOMPARE(picture.pixelColor(filledX, 5), Theme::light().hold.ink);
    QCOMPARE(picture.pixelColor(200 - filledX, 5), Theme::light().surface);
}

void tst_SegmentBar::aShareStaysWithinItsBar()
{
    ProgressLine line;
    line.setShare(3);
    QCOMPARE(line.share(0), 1.0);
    line.setShare(-1);
    QCOMPARE(line.share(0), 0.0);
}

void tst_SegmentBar::itSaysWhereItIs()
{
    SegmentBar bar;
    bar.setSpokenText(u"Step 3 of 4"_s);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&bar);
    QCOMPARE(heard->text(QAccessible::Name), u"Step 3 of 4"_s);
    QCOMPARE(heard->role(), QAccessible::Indicator);
}

QTEST_MAIN(tst_SegmentBar)

#include "tst_segmentbar.moc"
