// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosetext.h"
#include "support/englishplurals.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

Q_DECLARE_METATYPE(Unknot::Dose)
Q_DECLARE_METATYPE(Unknot::Frequency)

namespace {

QString withPlainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QStringList lines(const QVector<DosePart> &parts)
{
    QStringList lines;
    for (const DosePart &part : parts)
        lines += withPlainSpaces(part.value + u'/' + part.caption);
    return lines;
}

const Repetitions raises{.count = 10, .tempo = {.lift = 2s, .pause = {}, .lower = 2s}};
const Cycles coldTwice{.bouts = {{Bout::Kind::Cold, 10min}, {Bout::Kind::Off, 15min}}, .count = 2};
const Cycles iceThenHeat{.bouts = {{Bout::Kind::Cold, 5min}, {Bout::Kind::Heat, 5min}}};

} // namespace

class TestDoseText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void saysADoseInASentence_data();
    void saysADoseInASentence();
    void saysADoseBriefly_data();
    void saysADoseBriefly();
    void saysHowOften_data();
    void saysHowOften();
    void laysADoseOutInParts_data();
    void laysADoseOutInParts();
    void keepsNumbersWithTheirWords();
    void writesAllDigitsAsTheLocaleDoes();

private:
    EnglishPlurals m_plurals;
};

void TestDoseText::saysADoseInASentence_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<Sides>("sides");
    QTest::addColumn<Technique>("technique");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *name, const Dose &dose, Sides sides, Technique technique,
                        const QString &sentence) {
        QTest::newRow(name) << dose << sides << technique << sentence;
    };
    const auto stretch = Technique::Stretch;
    const auto strengthening = Technique::Strengthening;
    const auto release = Technique::PressureRelease;
    row("hold on each side", Holds{.hold = 30s, .repetitions = 2}, Sides::Each, stretch,
        u"Hold 30 seconds, 2 times on each side."_s);
    row("hold once on each side", Holds{.hold = 30s}, Sides::Each, stretch,
        u"Hold 30 seconds, once on each side."_s);
    row("hold the sore side", Holds{.hold = 30s}, Sides::One, stretch,
        u"Hold 30 seconds, on the sore side only."_s);
    row("hold the sore side twice", Holds{.hold = 30s, .repetitions = 2}, Sides::One, stretch,
        u"Hold 30 seconds, 2 times on the sore side only."_s);
    row("hold with rests", Holds{.hold = 5s, .repetitions = 10, .rest = 2s}, Sides::Together, stretch,
        u"Hold 5 seconds, rest 2 seconds. Do this 10 times."_s);
    row("hold without rests", Holds{.hold = 5s, .repetitions = 10}, Sides::Together, stretch,
        u"Hold 5 seconds, 10 times."_s);
    row("hold once for a second", Holds{.hold = 1s}, Sides::Together, stretch, u"Hold 1 second."_s);
    row("hold ninety seconds", Holds{.hold = 90s}, Sides::Together, stretch, u"Hold 90 seconds."_s);
    row("hold two minutes", Holds{.hold = 120s}, Sides::Together, stretch, u"Hold 2 minutes."_s);
    row("hold in rounds", Holds{.hold = 20s, .sets = 3, .setRest = 30s}, Sides::Each, stretch,
        u"Hold 20 seconds, once on each side. Rest 30 seconds. Do 3 rounds."_s);
    row("press the sore side", Holds{.hold = 20s, .repetitions = 3}, Sides::One, release,
        u"Press 20 seconds, then let go. 3 times on the sore side."_s);
    row("press the sore side once", Holds{.hold = 20s}, Sides::One, release,
        u"Press 20 seconds, then let go. Once on the sore side."_s);
    row("press each side", Holds{.hold = 10s, .repetitions = 2}, Sides::Each, release,
        u"Press 10 seconds, then let go. 2 times on each side."_s);
    row("press each side once", Holds{.hold = 10s}, Sides::Each, release,
        u"Press 10 seconds, then let go. Once on each side."_s);
    row("press in the middle", Holds{.hold = 10s, .repetitions = 4}, Sides::Together, release,
        u"Press 10 seconds, then let go. 4 times."_s);
    row("press in the middle once", Holds{.hold = 10s}, Sides::Together, release,
        u"Press 10 seconds, then let go."_s);
    row("raises", raises, Sides::Together, strengthening, u"Raise and lower slowly, 10 times."_s);
    row("raises on each side", raises, Sides::Each, strengthening,
        u"Raise and lower slowly, 10 times on each side."_s);
    row("raises with a tempo in rounds",
        Repetitions{.count = 10, .tempo = {2s, 1s, 3s}, .sets = 2, .setRest = 30s}, Sides::Together,
        strengthening,
        u"Raise and lower slowly, 10 times. 2 seconds up, 1 second pause, 3 seconds down. Rest 30 seconds. Do 2 rounds."_s);
    row("raises slower down than up", Repetitions{.count = 8, .tempo = {2s, 0s, 4s}}, Sides::One,
        strengthening, u"Raise and lower slowly, 8 times on the sore side. 2 seconds up, 4 seconds down."_s);
    row("movements", raises, Sides::Each, Technique::Mobility, u"Move slowly, 10 times on each side."_s);
    row("own pace", Repetitions{.count = 5, .pace = Pace::Own}, Sides::Together, Technique::Mobility,
        u"Do this 5 times, at your own pace."_s);
    row("own pace on each side", Repetitions{.count = 5, .pace = Pace::Own}, Sides::Each, strengthening,
        u"Do this 5 times on each side, at your own pace."_s);
    row("keep going", Continuous{.length = 2min}, Sides::Together, Technique::SelfMassage,
        u"Keep going for 2 minutes."_s);
    row("keep going on each side", Continuous{.length = 60s}, Sides::Each, Technique::SelfMassage,
        u"Keep going for 60 seconds on each side."_s);
    row("rounds without a rest", Continuous{.length = 60s, .sets = 2}, Sides::One, Technique::SelfMassage,
        u"Keep going for 60 seconds on the sore side. Do 2 rounds."_s);
    row("breaths", Breaths{.count = 10, .in = 3s, .pause = 3s, .out = 3s}, Sides::Together,
        Technique::Breathing,
        u"Breathe in 3 seconds, wait 3 seconds, breathe out 3 seconds. 10 slow breaths."_s);
    row("breaths without a pause", Breaths{.count = 5, .in = 3s, .pause = {}, .out = 4s}, Sides::Together,
        Technique::Breathing, u"Breathe in 3 seconds, out 4 seconds. 5 slow breaths."_s);
    row("cold twice", coldTwice, Sides::Together, Technique::HeatCold,
        u"Cold for 10 minutes, off for 15 minutes. Then cold again for 10 minutes."_s);
    row("cold once", Cycles{coldTwice.bouts, 1}, Sides::Together, Technique::HeatCold,
        u"Cold for 10 minutes."_s);
    row("heat three times", Cycles{{{Bout::Kind::Heat, 15min}, {Bout::Kind::Off, 5min}}, 3}, Sides::Together,
        Technique::HeatCold, u"Heat for 15 minutes, off for 5 minutes. Do this 3 times."_s);
    row("cold and heat", iceThenHeat, Sides::Together, Technique::HeatCold,
        u"Cold for 5 minutes. Heat for 5 minutes."_s);
    row("cold and heat twice", Cycles{iceThenHeat.bouts, 2}, Sides::Together, Technique::HeatCold,
        u"Cold for 5 minutes. Heat for 5 minutes. Do this 2 times."_s);
}

void TestDoseText::saysADoseInASentence()
{
    QFETCH(const Dose, dose);
    QFETCH(const Sides, sides);
    QFETCH(const Technique, technique);
    QTEST(withPlainSpaces(DoseText::sentence(dose, sides, technique, QLocale(u"en_GB"_s))), "sentence");
}

void TestDoseText::saysADoseBriefly_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<Sides>("sides");
    QTest::addColumn<QString>("brief");

    QTest::newRow("hold each side") << Dose(Holds{.hold = 30s}) << Sides::Each << u"30 s, each side"_s;
    QTest::newRow("hold each side twice")
        << Dose(Holds{.hold = 30s, .repetitions = 2}) << Sides::Each << u"30 s, 2 times, each side"_s;
    QTest::newRow("hold together") << Dose(Holds{.hold = 5s, .repetitions = 10}) << Sides::Together
                                   << u"5 s, 10 times"_s;
    QTest::newRow("press the sore side") << Dose(Holds{.hold = 20s}) << Sides::One << u"20 s, sore side"_s;
    QTest::newRow("raises") << Dose(raises) << Sides::Together << u"10 times, slow"_s;
    QTest::newRow("own pace") << Dose(Repetitions{.count = 5, .pace = Pace::Own}) << Sides::Together
                              << u"5 times, own pace"_s;
    QTest::newRow("keep going") << Dose(Continuous{.length = 2min}) << Sides::Together << u"2 min"_s;
    QTest::newRow("breaths") << Dose(Breaths{.count = 5, .in = 3s, .pause = {}, .out = 4s}) << Sides::Together
                             << u"5 slow breaths"_s;
    QTest::newRow("cold cycles") << Dose(coldTwice) << Sides::Together << u"10 min cold, 15 min off"_s;
}

void TestDoseText::saysADoseBriefly()
{
    QFETCH(const Dose, dose);
    QFETCH(const Sides, sides);
    QTEST(withPlainSpaces(DoseText::brief(dose, sides, QLocale(u"en_GB"_s))), "brief");
}

void TestDoseText::saysHowOften_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<QString>("text");

    QTest::newRow("as needed") << Frequency{} << u"As needed."_s;
    QTest::newRow("a range") << Frequency{{{1, 3}}, 3} << u"1 to 3 times a day. 3 days a week."_s;
    QTest::newRow("a range every day") << Frequency{{{1, 3}}, 7} << u"1 to 3 times a day, every day."_s;
    QTest::newRow("once a day") << Frequency{{{1, 1}}, {}} << u"Once a day."_s;
    QTest::newRow("once a day every day") << Frequency{{{1, 1}}, 7} << u"Once a day, every day."_s;
    QTest::newRow("three a day") << Frequency{{{3, 3}}, 5} << u"3 times a day. 5 days a week."_s;
    QTest::newRow("one day a week") << Frequency{{}, 1} << u"1 day a week."_s;
    QTest::newRow("every day") << Frequency{{}, 7} << u"Every day."_s;
}

void TestDoseText::saysHowOften()
{
    QFETCH(const Frequency, frequency);
    QTEST(withPlainSpaces(DoseText::frequency(frequency, QLocale(u"en_GB"_s))), "text");
}

void TestDoseText::laysADoseOutInParts_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<Sides>("sides");
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("hold each side") << Dose(Holds{.hold = 30s, .repetitions = 2, .rest = 10s}) << Sides::Each
                                    << Frequency{{{3, 5}}, 7}
                                    << QStringList{u"30 s/hold"_s, u"Each side/left, then right"_s,
                                                   u"2 times/10 s rest between"_s,
                                                   u"3 to 5 a day/every day"_s};
    QTest::newRow("raises in rounds")
        << Dose(Repetitions{.count = 10, .tempo = {2s, 1s, 3s}, .sets = 2, .setRest = 30s}) << Sides::Together
        << Frequency{{}, 3}
        << QStringList{u"10 times/2 s there, 1 s stay, 3 s back"_s, u"2 rounds/30 s rest between"_s,
                       u"3 days a week/"_s};
    QTest::newRow("keep going on the sore side")
        << Dose(Continuous{.length = 60s}) << Sides::One << Frequency{}
        << QStringList{u"60 s/keep going"_s, u"One side/the sore one"_s, u"As needed/"_s};
    QTest::newRow("breaths") << Dose(Breaths{.count = 5, .in = 3s, .pause = 1s, .out = 4s}) << Sides::Together
                             << Frequency{{{1, 1}}, {}}
                             << QStringList{u"5 breaths/in 3 s, wait 1 s, out 4 s"_s, u"Once a day/"_s};
    QTest::newRow("cold cycles") << Dose(coldTwice) << Sides::Together << Frequency{{{2, 2}}, 1}
                                 << QStringList{u"10 min/cold"_s, u"15 min/off"_s, u"2 times/in turn"_s,
                                                u"2 a day/1 day a week"_s};
}

void TestDoseText::laysADoseOutInParts()
{
    QFETCH(const Dose, dose);
    QFETCH(const Sides, sides);
    QFETCH(const Frequency, frequency);
    QTEST(lines(DoseText::parts(dose, sides, frequency, QLocale(u"en_GB"_s))), "parts");
}

void TestDoseText::keepsNumbersWithTheirWords()
{
    QCOMPARE(DoseText::sentence(Holds{.hold = 30s, .repetitions = 2}, Sides::Each, Technique::Stretch,
                                QLocale(u"en_GB"_s)),
             u"Hold 30\u00A0seconds, 2\u00A0times on each side."_s);
}

void TestDoseText::writesAllDigitsAsTheLocaleDoes()
{
    QCOMPARE(withPlainSpaces(DoseText::sentence(Holds{.hold = 30s, .repetitions = 2}, Sides::Each,
                                                Technique::Stretch, QLocale(u"ar_EG"_s))),
             u"Hold ٣٠ seconds, ٢ times on each side."_s);
}

QTEST_GUILESS_MAIN(TestDoseText)
#include "tst_dosetext.moc"
