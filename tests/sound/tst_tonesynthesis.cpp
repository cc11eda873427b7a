// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonesynthesis.h"
#include "support/soundshape.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int sampleRate = 48000;
constexpr float minusSixDecibels = 0.5012F;

/// What an ear tells tones apart by.
struct Impression
{
    double milliseconds = 0;
    int notes = 0;
    double firstPitch = 0;
    double lastPitch = 0;
};

std::size_t samplesIn(int milliseconds)
{
    return std::size_t(sampleRate / 1000 * milliseconds);
}

Impression impressionOf(std::span<const float> samples)
{
    return {.milliseconds = double(samples.size()) * 1000 / sampleRate,
            .notes = swells(samples, sampleRate),
            .firstPitch = pitch(samples.subspan(samplesIn(10), samplesIn(60)), sampleRate),
            .lastPitch = pitch(samples.last(samplesIn(90)).first(samplesIn(60)), sampleRate)};
}

/// About three semitones, or a fifth longer: nobody has to listen hard for that.
bool differs(double one, double other)
{
    return std::max(one, other) > 1.19 * std::min(one, other);
}

bool soundDifferent(const Impression &one, const Impression &other)
{
    const bool hasOtherMelody =
        differs(one.firstPitch, other.firstPitch) || differs(one.lastPitch, other.lastPitch);
    return one.notes != other.notes || hasOtherMelody || differs(one.milliseconds, other.milliseconds);
}

float loudest(std::span<const float> samples)
{
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

float largestStep(std::span<const float> samples)
{
    float largest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    return largest;
}

} // namespace

class ToneSynthesisTest : public QObject
{
    Q_OBJECT

private slots:
    void everyToneIsShort_data() { everyTone(); }
    void everyToneIsShort()
    {
        QFETCH(Tone, tone);
        const auto length = synthesised(tone, sampleRate).size();
        QVERIFY(length >= samplesIn(80));
        QVERIFY(length <= samplesIn(900) + 1);
    }

    void everyToneBeginsAndEndsInSilence_data() { everyTone(); }
    void everyToneBeginsAndEndsInSilence()
    {
        QFETCH(Tone, tone);
        const std::vector<float> samples = synthesised(tone, sampleRate);
        QCOMPARE(samples.front(), 0.0F);
        QCOMPARE(samples.back(), 0.0F);
        QVERIFY(loudest(std::span(samples).first(samplesIn(1))) < 0.05F * loudest(samples));
        QVERIFY(loudest(std::span(samples).last(samplesIn(1))) < 0.005F);
    }

    void noToneClicks_data() { everyTone(); }
    void noToneClicks()
    {
        QFETCH(Tone, tone);
        // A click is a step that the highest partial at its loudest could not make.
        QVERIFY(largestStep(synthesised(tone, sampleRate)) < 0.08F);
    }

    void everyToneIsSoftButAudible_data() { everyTone(); }
    void everyToneIsSoftButAudible()
    {
        QFETCH(Tone, tone);
        const float peak = loudest(synthesised(tone, sampleRate));
        QVERIFY(peak <= minusSixDecibels);
        QVERIFY(peak >= 0.2F);
    }

    void everyToneSoundsTheSameEachTime_data() { everyTone(); }
    void everyToneSoundsTheSameEachTime()
    {
        QFETCH(Tone, tone);
        QCOMPARE(synthesised(tone, sampleRate), synthesised(tone, sampleRate));
    }

    void everyToneLastsAsLongAtAnyRate_data() { everyTone(); }
    void everyToneLastsAsLongAtAnyRate()
    {
        QFETCH(Tone, tone);
        const double atFull = double(synthesised(tone, sampleRate).size()) / sampleRate;
        const double atHalf = double(synthesised(tone, sampleRate / 2).size()) / (sampleRate / 2);
        QVERIFY(std::abs(atFull - atHalf) < 0.001);
    }

    void noTwoTonesSoundAlike()
    {
        for (const auto &[one, oneName] : cueKindNames) {
            for (const auto &[other, otherName] : cueKindNames) {
                const bool areDifferent = soundDifferent(impressionOf(synthesised(one, sampleRate)),
                                                         impressionOf(synthesised(other, sampleRate)));
                QVERIFY2(areDifferent == (one != other), qPrintable(u"%1 and %2"_s.arg(oneName, otherName)));
            }
        }
    }

    void toneHasItsNumberOfNotes_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<int>("notes");
        QTest::newRow("a single one to get ready") << Tone::Prepare << 1;
        QTest::newRow("two to begin") << Tone::Begin << 2;
        QTest::newRow("a double at half time") << Tone::Halfway << 2;
        QTest::newRow("one tick a second") << Tone::Countdown << 1;
        QTest::newRow("two to end") << Tone::End << 2;
        QTest::newRow("to and fro twice for the other side") << Tone::SwitchSides << 4;
        QTest::newRow("one breath in") << Tone::Inhale << 1;
        QTest::newRow("one breath out") << Tone::Exhale << 1;
        QTest::newRow("one to stay up") << Tone::Pause << 1;
        QTest::newRow("one to lower") << Tone::Lower << 1;
        QTest::newRow("three for the next exercise") << Tone::Next << 3;
        QTest::newRow("four when all is done") << Tone::Done << 4;
    }
    void toneHasItsNumberOfNotes()
    {
        QFETCH(Tone, tone);
        QFETCH(int, notes);
        QCOMPARE(impressionOf(synthesised(tone, sampleRate)).notes, notes);
    }

    void toneGoesItsWay_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<bool>("up");
        QTest::newRow("begin rises") << Tone::Begin << true;
        QTest::newRow("next rises") << Tone::Next << true;
        QTest::newRow("breathing in rises") << Tone::Inhale << true;
        QTest::newRow("end falls") << Tone::End << false;
        QTest::newRow("rest falls") << Tone::Rest << false;
        QTest::newRow("breathing out falls") << Tone::Exhale << false;
        QTest::newRow("lowering falls") << Tone::Lower << false;
    }
    void toneGoesItsWay()
    {
        QFETCH(Tone, tone);
        QFETCH(bool, up);
        const Impression impression = impressionOf(synthesised(tone, sampleRate));
        QVERIFY(differs(impression.firstPitch, impression.lastPitch));
        QCOMPARE(impression.lastPitch > impression.firstPitch, up);
    }

private:
    void everyTone()
    {
        QTest::addColumn<Tone>("tone");
        for (const auto &[tone, name] : cueKindNames)
            QTest::newRow(qPrintable(name.toString())) << tone;
    }
};

QTEST_GUILESS_MAIN(ToneSynthesisTest)
#include "tst_tonesynthesis.moc"
