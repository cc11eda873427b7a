// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/speechtrack.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Unknot;

namespace {

constexpr int sampleRate = 48000;

/// A hum of half a second, as loud as can be.
Speech hum()
{
    Speech speech{.samples = std::vector<float>(11025), .sampleRate = 22050};
    for (std::size_t i = 0; i < speech.samples.size(); ++i)
        speech.samples[i] = float(std::sin(2 * std::numbers::pi * 200 * double(i) / 22050));
    return speech;
}

std::vector<float> heard(SpeechTrack &track, int milliseconds)
{
    std::vector<float> samples(std::size_t(sampleRate / 1000 * milliseconds));
    track.addTo(samples);
    return samples;
}

float loudest(std::span<const float> samples)
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

class SpeechTrackTest : public QObject
{
    Q_OBJECT

private slots:
    void silentUntilSomethingIsSaid()
    {
        SpeechTrack track(sampleRate);
        QCOMPARE(loudest(heard(track, 100)), 0.0F);
    }

    void isAddedToWhatIsThere()
    {
        SpeechTrack track(sampleRate);
        track.say(hum());
        std::vector<float> over(480, 0.25F);
        track.addTo(over);
        SpeechTrack same(sampleRate);
        same.say(hum());
        const std::vector<float> alone = heard(same, 10);
        for (std::size_t i = 0; i < over.size(); ++i)
            QCOMPARE(over[i], alone[i] + 0.25F);
    }

    void comesWholeInSmallPiecesAndSaysOnceThatItEnded()
    {
        SpeechTrack track(sampleRate);
        track.say(hum());
        int ends = 0;
        int loudPieces = 0;
        for (int piece = 0; piece < 100; ++piece) {
            std::vector<float> samples(480);
            ends += track.addTo(samples) ? 1 : 0;
            loudPieces += loudest(samples) > 0.3F ? 1 : 0;
        }
        QCOMPARE(ends, 1);
        QCOMPARE(loudPieces, 50);
    }

    void hushingEndsItAtOnceWithoutAClickAndWithoutAnEnd()
    {
        SpeechTrack track(sampleRate);
        track.say(hum());
        std::vector<float> samples = heard(track, 100);
        track.hush();
        const std::vector<float> after = heard(track, 100);
        samples.insert(samples.end(), after.begin(), after.end());
        QVERIFY(largestStep(samples) < 0.03F);
        QCOMPARE(loudest(std::span(after).subspan(sampleRate / 50)), 0.0F);
        std::vector<float> later(sampleRate);
        QVERIFY(!track.addTo(later));
    }

    void newPhraseTakesThePlaceOfTheOld()
    {
        SpeechTrack track(sampleRate);
        track.say(hum());
        heard(track, 400);
        track.say(hum());
        std::vector<float> samples(std::size_t(sampleRate) * 450 / 1000);
        QVERIFY(!track.addTo(samples));
        QVERIFY(track.addTo(samples));
    }

    void volumeIsItsOwn()
    {
        SpeechTrack track(sampleRate);
        track.setVolume(0);
        heard(track, 50);
        track.say(hum());
        QCOMPARE(loudest(heard(track, 100)), 0.0F);
        track.setVolume(50);
        heard(track, 50);
        QVERIFY(std::abs(loudest(heard(track, 100)) - 0.9F / 4) < 0.01F);
    }
};

QTEST_GUILESS_MAIN(SpeechTrackTest)
#include "tst_speechtrack.moc"
