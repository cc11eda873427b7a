// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/screenkeeper.h"

#include <QTest>

using namespace Unknot;

class ScreenKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowIsMovedOnlyAsFarAsItTakes_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("moved");
        QTest::newRow("in sight it stays") << QRect(100, 50, 800, 600) << QRect(100, 50, 800, 600);
        QTest::newRow("from a screen at the right") << QRect(1400, 50, 800, 600) << QRect(480, 50, 800, 600);
        QTest::newRow("from a screen at the left") << QRect(-1900, 50, 800, 600) << QRect(0, 50, 800, 600);
        QTest::newRow("from a screen above") << QRect(10, -900, 800, 600) << QRect(10, 30, 800, 600);
        QTest::newRow("from a screen below") << QRect(10, 900, 800, 600) << QRect(10, 200, 800, 600);
        QTest::newRow("too large for the one that is left")
            << QRect(1400, 50, 2000, 1500) << QRect(0, 30, 1280, 770);
    }
    void aWindowIsMovedOnlyAsFarAsItTakes()
    {
        QFETCH(QRect, window);
        QFETCH(QRect, moved);
        QCOMPARE(movedInto(QRect(0, 30, 1280, 770), window), moved);
    }
};

QTEST_GUILESS_MAIN(ScreenKeeperTest)
#include "tst_screenkeeper.moc"
