// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/session/phasewords.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestPhaseWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void namesTheSide_data();
    void namesTheSide();
    void countsWhatThereIsMoreThanOneOf_data();
    void countsWhatThereIsMoreThanOneOf();
    void countsDown_data();
    void countsDown();
    void saysHowOftenAtOnesOwnPace();
    void announcesAPhase_data();
    void announcesAPhase();
    void countsInTheDigitsOfTheLanguage();

private:
    EnglishPlurals m_plurals;
};

void TestPhaseWords::namesTheSide_data()
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("words");

    QTest::newRow("left") << PhaseKind::Hold << Side::Left << u"Left side"_s;
    QTest::newRow("right") << PhaseKind::Hold << Side::Right << u"Right side"_s;
    QTest::newRow("both at once") << PhaseKind::Hold << Side::Both << u""_s;
    QTest::newRow("to the left") << PhaseKind::SwitchSides << Side::Left << u"Now the left side"_s;
    QTest::newRow("to the right") << PhaseKind::SwitchSides << Side::Right << u"Now the right side"_s;
}

void TestPhaseWords::namesTheSide()
{
    QFETCH(PhaseKind, kind);
    QFETCH(Side, side);

    QTEST(PhaseWords::side({.kind = kind, .side = side}), "words");
}

void TestPhaseWords::countsWhatThereIsMoreThanOneOf_data()
{
    QTest::addColumn<PhaseCount>("count");
    QTest::addColumn<QString>("words");

    QTest::newRow("one of each") << PhaseCount{.step = {2, 3}} << u""_s;
    QTest::newRow("times") << PhaseCount{.time = {2, 3}} << u"Time 2 of 3"_s;
    QTest::newRow("sides") << PhaseCount{.side = {1, 2}} << u"Side 1 of 2"_s;
    QTest::newRow("sets") << PhaseCount{.set = {3, 3}} << u"Set 3 of 3"_s;
    QTest::newRow("all") << PhaseCount{.time = {10, 12}, .side = {2, 2}, .set = {1, 3}}
                         << u"Time 10 of 12  ·  Side 2 of 2  ·  Set 1 of 3"_s;
}

void TestPhaseWords::countsWhatThereIsMoreThanOneOf()
{
    QFETCH(PhaseCount, count);

    QTEST(PhaseWords::count(count, QLocale::c()), "words");
}

void TestPhaseWords::countsDown_data()
{
    QTest::addColumn<milliseconds>("left");
    QTest::addColumn<QString>("digits");

    QTest::newRow("a second that has begun counts") << milliseconds(17'001) << u"18"_s;
    QTest::newRow("a whole second") << milliseconds(17s) << u"17"_s;
    QTest::newRow("the last one") << milliseconds(1) << u"1"_s;
    QTest::newRow("over") << milliseconds(0) << u"0"_s;
    QTest::newRow("seconds alone up to 99") << milliseconds(99s) << u"99"_s;
    QTest::newRow("then minutes too") << milliseconds(100s) << u"1:40"_s;
    QTest::newRow("just above") << milliseconds(99'001) << u"1:40"_s;
    QTest::newRow("many minutes") << milliseconds(10min + 5s) << u"10:05"_s;
}

void TestPhaseWords::countsDown()
{
    QFETCH(milliseconds, left);

    QTEST(PhaseWords::digits(left, QLocale::c()), "digits");
}

void TestPhaseWords::saysHowOftenAtOnesOwnPace()
{
    QCOMPARE(PhaseWords::ownPace(10, QLocale::c()), u"10 times, at your own pace"_s);
    QCOMPARE(PhaseWords::ownPace(1, QLocale::c()), u"1 time, at your own pace"_s);
}

void TestPhaseWords::announcesAPhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("announcement");

    QTest::newRow("getting ready names the exercise")
        << Phase{.kind = PhaseKind::Prepare, .length = 10s} << u"Get ready. Squat. 10\u00A0seconds."_s;
    QTest::newRow("with its side") << Phase{.kind = PhaseKind::Hold, .length = 30s, .side = Side::Left}
                                   << u"Hold. Left side. 30\u00A0seconds."_s;
    QTest::newRow("switching") << Phase{.kind = PhaseKind::SwitchSides, .length = 5s, .side = Side::Right}
                               << u"Switch sides. Now the right side. 5\u00A0seconds."_s;
    QTest::newRow("own pace has no length")
        << Phase{.kind = PhaseKind::Continuous, .length = 40s, .waitsForPerson = true} << u"Keep going."_s;
}

void TestPhaseWords::announcesAPhase()
{
    QFETCH(Phase, phase);

    QTEST(PhaseWords::announcement(phase, u"Squat"_s, QLocale::c()), "announcement");
}

void TestPhaseWords::countsInTheDigitsOfTheLanguage()
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);

    QCOMPARE(PhaseWords::digits(18s, arabic), u"١٨"_s);
    QCOMPARE(PhaseWords::digits(100s, arabic), u"١:٤٠"_s);
    QCOMPARE(PhaseWords::step({3, 6}, arabic), u"Step ٣ of ٦"_s);
    QCOMPARE(PhaseWords::ownPace(10, arabic), u"١٠ times, at your own pace"_s);
}

QTEST_GUILESS_MAIN(TestPhaseWords)
#include "tst_phasewords.moc"
