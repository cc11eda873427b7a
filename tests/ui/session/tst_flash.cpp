// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/flash.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Unknot;

/// The light for those who do not hear a cue.
class TestFlash : public QObject
{
    Q_OBJECT

private slots:
    void letsThroughTwoASecond_data();
    void letsThroughTwoASecond();
    void goesOutByItself();
    void isNotLitTwiceAtOnce();
};

void TestFlash::letsThroughTwoASecond_data()
{
    QTest::addColumn<milliseconds>("apart");
    QTest::addColumn<int>("inTenSeconds");

    QTest::newRow("a cue a second") << milliseconds(1s) << 10;
    QTest::newRow("two a second") << 500ms << 20;
    QTest::newRow("a little faster than that") << 499ms << 11;
    QTest::newRow("ten a second") << 100ms << 20;
    QTest::newRow("at every moment") << 1ms << 20;
}

void TestFlash::letsThroughTwoASecond()
{
    QFETCH(milliseconds, apart);
    FlashLimit limit;

    int count = 0;
    for (milliseconds now{}; now < 10s; now += apart)
        count += limit.admits(now) ? 1 : 0;

    QTEST(count, "inTenSeconds");
}

void TestFlash::goesOutByItself()
{
    Flash flash;
    QSignalSpy changed(&flash, &Flash::changed);

    flash.light();
    QVERIFY(flash.isLit());
    QCOMPARE(changed.size(), 1);

    QTRY_VERIFY(!flash.isLit());
    QCOMPARE(changed.size(), 2);
}

void TestFlash::isNotLitTwiceAtOnce()
{
    Flash flash;
    QSignalSpy changed(&flash, &Flash::changed);

    flash.light();
    flash.light();

    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestFlash)
#include "tst_flash.moc"
