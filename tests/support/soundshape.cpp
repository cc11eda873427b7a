// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/soundshape.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

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

OnsetFinder::OnsetFinder(int sampleRate, std::chrono::milliseconds silence)
    : m_sampleRate(sampleRate),
      m_pause(int(sampleRate * silence.count() / 1000)),
      m_silent(m_pause)
{
}

void OnsetFinder::add(std::span<const float> samples)
{
    for (const float sample : samples) {
        if (isAudible(sample) && m_silent >= m_pause)
            m_found.emplace_back(m_count * 1000 / std::size_t(m_sampleRate));
        m_silent = isAudible(sample) ? 0 : m_silent + 1;
        ++m_count;
    }
}

std::vector<std::chrono::milliseconds> onsets(std::span<const float> samples, int sampleRate)
{
    OnsetFinder finder(sampleRate, 60ms);
    finder.add(samples);
    return finder.found();
}

std::optional<std::size_t> firstAudible(std::span<const float> samples)
{
    const auto found = std::find_if(samples.begin(), samples.end(), isAudible);
    if (found == samples.end())
        return {};
    return std::size_t(found - samples.begin());
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
