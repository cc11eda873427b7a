// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/durationtext.h"
#include "support/englishplurals.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

using Milliseconds = std::chrono::milliseconds;

class TestDurationText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void saysEveryLengthInEveryStyle_data();
    void saysEveryLengthInEveryStyle();
    void aClockStopsAtNothing();
    void keepsNumberAndUnitOnOneLine();
    void writesNumbersAsTheLocaleDoes();
    void turnsEuropeanDigitsIntoTheLocales();

private:
    EnglishPlurals m_plurals;
};

static QString withPlainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

void TestDurationText::saysEveryLengthInEveryStyle_data()
{
    QTest::addColumn<Milliseconds>("length");
    QTest::addColumn<QString>("inWords");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("spoken");

    const auto row = [](const char *name, Milliseconds length, const QStringList &texts) {
        QTest::newRow(name) << length << texts[0] << texts[1] << texts[2] << texts[3] << texts[4];
    };
    row("nothing", 0ms, {u"0 seconds"_s, u"0 s"_s, u"about 10 s"_s, u"0:00"_s, u"0 seconds"_s});
    row("one second is singular", 1s, {u"1 second"_s, u"1 s"_s, u"about 10 s"_s, u"0:01"_s, u"1 second"_s});
    row("half seconds are kept", 2500ms,
        {u"2.5 seconds"_s, u"2.5 s"_s, u"about 10 s"_s, u"0:03"_s, u"2 seconds"_s});
    row("a hold", 30s, {u"30 seconds"_s, u"30 s"_s, u"about 30 s"_s, u"0:30"_s, u"30 seconds"_s});
    row("almost a minute", 57s, {u"57 seconds"_s, u"57 s"_s, u"about 1 min"_s, u"0:57"_s, u"57 seconds"_s});
    row("a minute stays in seconds", 60s,
        {u"60 seconds"_s, u"60 s"_s, u"about 1 min"_s, u"1:00"_s, u"1 minute"_s});
    row("ninety seconds stay", 90s,
        {u"90 seconds"_s, u"90 s"_s, u"about 2 min"_s, u"1:30"_s, u"1 minute and 30 seconds"_s});
    row("two minutes", 120s, {u"2 minutes"_s, u"2 min"_s, u"about 2 min"_s, u"2:00"_s, u"2 minutes"_s});
    row("minutes and seconds", 347s,
        {u"5 minutes 47 seconds"_s, u"5 min 47 s"_s, u"about 6 min"_s, u"5:47"_s,
         u"5 minutes and 47 seconds"_s});
    row("an hour and a bit", 3776s,
        {u"62 minutes 56 seconds"_s, u"62 min 56 s"_s, u"about 63 min"_s, u"1:02:56"_s,
         u"62 minutes and 56 seconds"_s});
}

void TestDurationText::saysEveryLengthInEveryStyle()
{
    QFETCH(const Milliseconds, length);
    const QLocale english(u"en_GB"_s);
    QTEST(withPlainSpaces(DurationText::inWords(length, english)), "inWords");
    QTEST(withPlainSpaces(DurationText::brief(length, english)), "brief");
    QTEST(withPlainSpaces(DurationText::about(length, english)), "about");
    QTEST(withPlainSpaces(DurationText::clock(length, english)), "clock");
    QTEST(withPlainSpaces(DurationText::spoken(length, english)), "spoken");
}

void TestDurationText::aClockStopsAtNothing()
{
    QCOMPARE(DurationText::clock(-5s, QLocale(u"en_GB"_s)), u"0:00"_s);
}

void TestDurationText::keepsNumberAndUnitOnOneLine()
{
    const QLocale english(u"en_GB"_s);
    QCOMPARE(DurationText::inWords(347s, english), u"5\u00A0minutes 47\u00A0seconds"_s);
    QCOMPARE(DurationText::brief(347s, english), u"5\u00A0min 47\u00A0s"_s);
}

void TestDurationText::writesNumbersAsTheLocaleDoes()
{
    QCOMPARE(DurationText::inWords(2500ms, QLocale(u"de_DE"_s)), u"2,5\u00A0seconds"_s);
    const QLocale arabic(u"ar_EG"_s);
    QCOMPARE(DurationText::clock(176s, arabic), u"٢:٥٦"_s);
    QCOMPARE(DurationText::clock(61s, arabic), u"١:٠١"_s);
    QCOMPARE(DurationText::inWords(30s, arabic), u"٣٠\u00A0seconds"_s);
}

void TestDurationText::turnsEuropeanDigitsIntoTheLocales()
{
    QCOMPARE(inDigitsOf(QLocale(u"en_GB"_s), u"2 of 10"_s), u"2 of 10"_s);
    QCOMPARE(inDigitsOf(QLocale(u"ar_EG"_s), u"2 of 10"_s), u"٢ of ١٠"_s);
}

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
