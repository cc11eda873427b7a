// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonemixer.h"
#include "sound/tonesynthesis.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Unknot;

namespace {

constexpr int sampleRate = 48000;

std::vector<float> mixed(ToneMixer &mixer, int milliseconds)
{
    std::vector<float> samples(std::size_t(sampleRate / 1000 * milliseconds));
    mixer.mix(samples);
    return samples;
}

float loudest(const std::vector<float> &samples)
{
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

float largestStep(const std::vector<float> &samples)
{
    float largest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    return largest;
}

} // namespace

class ToneMixerTest : public QObject
{
    Q_OBJECT

private slots:
    void silentUntilAToneIsPlayed()
    {
        ToneMixer mixer(sampleRate);
        QCOMPARE(loudest(mixed(mixer, 100)), 0.0F);
    }

    void anAnnouncedToneBeginsAtItsSample()
    {
        ToneMixer mixer(sampleRate);
        mixer.play(0, Tone::Begin, std::chrono::milliseconds(25));
        QCOMPARE(loudest(mixed(mixer, 25)), 0.0F);
        const std::vector<float> late = mixed(mixer, 40);
        ToneMixer other(sampleRate);
        other.play(0, Tone::Begin);
        QVERIFY(late == mixed(other, 40));
    }

    void whatIsForgottenIsNotHeard()
    {
        ToneMixer mixer(sampleRate);
        mixer.play(0, Tone::Begin, std::chrono::milliseconds(25));
        mixed(mixer, 20);
        mixer.forgetWaiting();
        QCOMPARE(loudest(mixed(mixer, 100)), 0.0F);
    }

    void aToneThatIsHeardIsNotForgotten()
    {
        ToneMixer mixer(sampleRate);
        mixer.play(0, Tone::Begin);
        mixed(mixer, 20);
        mixer.forgetWaiting();
        QVERIFY(loudest(mixed(mixer, 100)) > 0.0F);
    }

    void toneComesOutWholeInSmallPieces()
    {
        ToneMixer mixer(sampleRate);
        mixer.play(0, Tone::Begin);
        std::vector<float> heard;
        for (int piece = 0; piece < 60; ++piece) {
            const std::vector<float> samples = mixed(mixer, 15);
            heard.insert(heard.end(), samples.begin(), samples.end());
        }
        std::vector<float> expected = synthesised(Tone::Begin, sampleRate);
        expected.resize(heard.size());
        QCOMPARE(heard, expected);
    }

    void saysOnceThatAToneIsFinished()
    {
        ToneMixer mixer(sampleRate);
        mixer.play(17, Tone::Countdown);
        std::vector<float> samples(sampleRate / 20);
        QCOMPARE(mixer.mix(samples), std::vector<int>());
        QCOMPARE(mixer.mix(samples), std::vector<int>());
        QCOMPARE(mixer.mix(samples), std::vector{17});
        QCOMPARE(mixer.mix(samples), std::vector<int>());
    }

    void floodOfTonesIsCutShort()
    {
        ToneMixer mixer(sampleRate);
        for (int i = 0; i < 100'000; ++i)
            mixer.play(0, Tone::Countdown);
        std::vector<float> samples(sampleRate / 2);
        QVERIFY(mixer.mix(samples).size() < 20);
    }

    void volumeIsJudgedAsPeopleDo_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<float>("gain");
        QTest::newRow("full") << 100 << 1.0F;
        QTest::newRow("half") << 50 << 0.25F;
        QTest::newRow("off") << 0 << 0.0F;
        QTest::newRow("more than full is full") << 400 << 1.0F;
        QTest::newRow("less than off is off") << -1 << 0.0F;
    }
    void volumeIsJudgedAsPeopleDo()
    {
        QFETCH(int, percent);
        QFETCH(float, gain);
        ToneMixer mixer(sampleRate);
        mixer.setVolume(percent);
        mixed(mixer, 50);
        mixer.play(0, Tone::Begin);
        const float expected = gain * loudest(synthesised(Tone::Begin, sampleRate));
        QVERIFY(std::abs(loudest(mixed(mixer, 700)) - expected) < 0.001F);
    }

    void volumeSetInSilenceCountsFromTheFirstSample()
    {
        ToneMixer mixer(sampleRate);
        mixer.setVolume(0);
        mixer.play(0, Tone::Begin);
        QCOMPARE(loudest(mixed(mixer, 100)), 0.0F);
    }

    void turningTheVolumeInAToneDoesNotClick()
    {
        ToneMixer mixer(sampleRate);
        mixer.play(0, Tone::Done);
        std::vector<float> heard;
        for (int i = 0; i < 40; ++i) {
            mixer.setVolume(i % 2 == 0 ? 0 : 100);
            const std::vector<float> samples = mixed(mixer, 20);
            heard.insert(heard.end(), samples.begin(), samples.end());
        }
        QVERIFY(largestStep(heard) < 0.08F);
        QVERIFY(loudest(heard) > 0.1F);
    }
};

QTEST_GUILESS_MAIN(ToneMixerTest)
#include "tst_tonemixer.moc"
