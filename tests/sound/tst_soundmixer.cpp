// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundmixer.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using namespace Unknot;

namespace {

constexpr int sampleRate = 48000;

float loudest(const std::vector<float> &samples)
{
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

std::vector<float> mixed(SoundMixer &mixer, int milliseconds)
{
    std::vector<float> samples(std::size_t(sampleRate / 1000 * milliseconds), 1.0F);
    mixer.mix(samples);
    return samples;
}

Speech shout()
{
    return {.samples = std::vector<float>(22050, 1.0F), .sampleRate = 22050};
}

} // namespace

class SoundMixerTest : public QObject
{
    Q_OBJECT

private slots:
    void silentWhileNothingSounds()
    {
        SoundMixer mixer(sampleRate);
        QCOMPARE(loudest(mixed(mixer, 100)), 0.0F);
    }

    void everythingAtOnceStaysBelowFullScale()
    {
        SoundMixer mixer(sampleRate);
        for (int i = 0; i < 100; ++i)
            mixer.tones().play(i, Tone::Done);
        mixer.speech().say(shout());
        const float peak = loudest(mixed(mixer, 900));
        QVERIFY(peak > 0.9F);
        QVERIFY(peak <= 1.0F);
    }

    void saysWhatCameToItsEnd()
    {
        SoundMixer mixer(sampleRate);
        mixer.tones().play(5, Tone::Countdown);
        mixer.speech().say(shout());
        std::vector<float> samples(sampleRate / 2);
        const SoundMixer::Finished first = mixer.mix(samples);
        QCOMPARE(first.tones, std::vector{5});
        QVERIFY(!first.speech);
        QVERIFY(mixer.mix(samples).speech);
    }

    void wakingUpIsThereButNotHeard()
    {
        SoundMixer mixer(sampleRate);
        mixer.noise().sound(200ms);
        const std::vector<float> samples = mixed(mixer, 200);
        QVERIFY(loudest(samples) <= 0.0006F);
        // A sample of 16 bits is 0.00003: this is more than nothing for nearly all of them.
        const auto awake =
            std::ranges::count_if(samples, [](float sample) { return std::abs(sample) > 0.00003F; });
        QVERIFY(awake > std::ptrdiff_t(samples.size()) * 9 / 10);
        QCOMPARE(loudest(mixed(mixer, 100)), 0.0F);
    }

    void wakingUpAgainDoesNotEndTheFirstSooner()
    {
        SoundMixer mixer(sampleRate);
        mixer.noise().sound(500ms);
        mixer.noise().sound(100ms);
        mixed(mixer, 400);
        QVERIFY(loudest(mixed(mixer, 50)) > 0);
    }
};

QTEST_GUILESS_MAIN(SoundMixerTest)
#include "tst_soundmixer.moc"
