// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/resampler.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Unknot;

namespace {

std::vector<float> sine(double pitch, int sampleRate)
{
    std::vector<float> samples(std::size_t(sampleRate / 2));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(std::sin(2 * std::numbers::pi * pitch * double(i) / sampleRate));
    return samples;
}

std::vector<float> resampled(const std::vector<float> &sound, int from, int to)
{
    const Resampler resampler(from, to);
    std::vector<float> samples(resampler.lengthOf(sound.size()));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = resampler.at(sound, i);
    return samples;
}

/// Away from the ends, where the sound breaks off.
float largestDifference(const std::vector<float> &one, const std::vector<float> &other)
{
    float largest = 0;
    for (std::size_t i = 100; i + 100 < std::min(one.size(), other.size()); ++i)
        largest = std::max(largest, std::abs(one[i] - other[i]));
    return largest;
}

} // namespace

class ResamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void aPitchStaysThatPitchAndNothingElse_data()
    {
        QTest::addColumn<double>("pitch");
        QTest::addColumn<int>("from");
        QTest::newRow("a deep voice") << 90.0 << 22050;
        QTest::newRow("a tone of speech") << 1000.0 << 22050;
        QTest::newRow("an s") << 8000.0 << 22050;
        QTest::newRow("a slower source") << 3000.0 << 16000;
        QTest::newRow("the same rate") << 1000.0 << 48000;
    }
    void aPitchStaysThatPitchAndNothingElse()
    {
        QFETCH(double, pitch);
        QFETCH(int, from);
        const std::vector<float> samples = resampled(sine(pitch, from), from, 48000);
        const float difference = largestDifference(samples, sine(pitch, 48000));
        QVERIFY2(difference < 0.002F, qPrintable(QString::number(double(difference))));
    }

    void silenceStaysSilent()
    {
        const std::vector<float> samples = resampled(std::vector<float>(1000), 22050, 48000);
        QVERIFY(std::ranges::all_of(samples, [](float sample) { return sample == 0; }));
    }

    void lengthInTimeStays()
    {
        QCOMPARE(Resampler(22050, 48000).lengthOf(22050), std::size_t(48000));
        QCOMPARE(Resampler(22050, 48000).lengthOf(0), std::size_t(0));
        QCOMPARE(Resampler(48000, 48000).lengthOf(77), std::size_t(77));
    }

    void beyondTheSoundThereIsSilence()
    {
        const std::vector<float> sound{1, 1, 1};
        QCOMPARE(Resampler(22050, 48000).at(sound, 1'000'000), 0.0F);
        QCOMPARE(Resampler(22050, 48000).at({}, 0), 0.0F);
    }
};

QTEST_GUILESS_MAIN(ResamplerTest)
#include "tst_resampler.moc"
