// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureloop.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Unknot;

class TestFigureLoop : public QObject
{
    Q_OBJECT

private slots:
    void restsMovesHoldsAndGoesBack_data();
    void restsMovesHoldsAndGoesBack();
    void beginsAgain();
    void neverJumps();
    void goesOnFromAnyPlace();
};

void TestFigureLoop::restsMovesHoldsAndGoesBack_data()
{
    QTest::addColumn<std::chrono::milliseconds>("elapsed");
    QTest::addColumn<double>("place");

    QTest::newRow("rests at the start") << 0ms << 0.0;
    QTest::newRow("still rests") << 400ms << 0.0;
    QTest::newRow("is half way") << 1300ms << 0.5;
    QTest::newRow("has arrived") << 2200ms << 1.0;
    QTest::newRow("holds") << 3900ms << 1.0;
    QTest::newRow("is half way back") << 4900ms << 0.5;
}

void TestFigureLoop::restsMovesHoldsAndGoesBack()
{
    QFETCH(std::chrono::milliseconds, elapsed);

    QTEST(FigureLoop::placeAt(elapsed), "place");
}

void TestFigureLoop::beginsAgain()
{
    QCOMPARE(FigureLoop::placeAt(FigureLoop::length() + 1300ms), FigureLoop::placeAt(1300ms));
}

void TestFigureLoop::neverJumps()
{
    for (auto elapsed = 0ms; elapsed < 2 * FigureLoop::length(); elapsed += 33ms) {
        const double step = FigureLoop::placeAt(elapsed + 33ms) - FigureLoop::placeAt(elapsed);
        QVERIFY2(std::abs(step) < 0.02, qPrintable(QString::number(elapsed.count())));
    }
}

void TestFigureLoop::goesOnFromAnyPlace()
{
    for (const double place : {0.0, 0.25, 0.8, 1.0}) {
        const auto elapsed = FigureLoop::elapsedAt(place);
        QCOMPARE(FigureLoop::placeAt(elapsed), place);
        QVERIFY(FigureLoop::placeAt(elapsed + 100ms) >= place);
    }
}

QTEST_GUILESS_MAIN(TestFigureLoop)
#include "tst_figureloop.moc"
