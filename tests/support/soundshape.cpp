// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/soundshape.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

constexpr float audible = 0.01F;
/// How much louder or quieter it has to get to be heard as a new note.
constexpr double noticeable = 1.25;

double loudness(std::span<const float> samples)
{
    double sum = 0;
    for (const float sample : samples)
        sum += double(sample) * double(sample);
    return std::sqrt(sum / double(samples.size()));
}

bool isAudible(float sample)
{
    return std::abs(sample) > audible;
}

} // namespace

std::vector<std::chrono::milliseconds> onsets(std::span<const float> samples, int sampleRate,
                                              std::chrono::milliseconds silence)
{
    std::vector<std::chrono::milliseconds> found;
    const int pause = sampleRate * int(silence.count()) / 1000;
    int silent = pause;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (isAudible(samples[i]) && silent >= pause)
            found.emplace_back(i * 1000 / std::size_t(sampleRate));
        silent = isAudible(samples[i]) ? 0 : silent + 1;
    }
    return found;
}

std::optional<std::size_t> lastAudible(std::span<const float> samples)
{
    const auto found = std::find_if(samples.rbegin(), samples.rend(), isAudible);
    if (found == samples.rend())
        return {};
    return std::size_t(samples.rend() - found - 1);
}

int swells(std::span<const float> samples, int sampleRate)
{
    const auto window = std::size_t(sampleRate / 50);
    int count = 0;
    bool isRising = false;
    double turningPoint = audible;
    for (std::size_t i = 0; i + window <= samples.size(); i += window / 2) {
        const double now = loudness(samples.subspan(i, window));
        if (isRising ? now < turningPoint / noticeable : now > turningPoint * noticeable) {
            isRising = !isRising;
            count += isRising ? 1 : 0;
            turningPoint = now;
        }
        turningPoint = isRising ? std::max(turningPoint, now) : std::min(turningPoint, now);
    }
    return count;
}

double pitch(std::span<const float> samples, int sampleRate)
{
    // Every wave crosses zero upwards once: the mean distance between the first and the last such crossing.
    std::vector<std::size_t> crossings;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] < 0 && samples[i] >= 0)
            crossings.push_back(i);
    }
    if (crossings.size() < 2)
        return 0;
    return double(sampleRate) * double(crossings.size() - 1) / double(crossings.back() - crossings.front());
}

} // namespace Unknot
