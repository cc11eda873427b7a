// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/resampler.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace Unknot {

namespace {

/// Old samples on each side of a new one that it is made of.
constexpr int reach = 16;
constexpr std::size_t rowLength = 2 * reach;
/// Of the highest pitch that the lower rate can hold: the rest is where the filter falls off.
constexpr double passed = 0.94;

double sinc(double x)
{
    const double angle = std::numbers::pi * x;
    return std::abs(angle) < 1e-9 ? 1 : std::sin(angle) / angle;
}

/// Blackman's: 1 in the middle, 0 at the ends.
double window(double x)
{
    const double angle = std::numbers::pi * x / reach;
    return 0.42 + 0.5 * std::cos(angle) + 0.08 * std::cos(2 * angle);
}

/// For a new sample that lies `offset` behind the old sample before it. Sums up to one.
std::vector<double> weightsAt(double offset, double cutOff)
{
    std::vector<double> row(rowLength);
    for (std::size_t i = 0; i < rowLength; ++i) {
        const double distance = double(i) - (reach - 1) - offset;
        row[i] = sinc(distance * cutOff) * window(distance);
    }
    const double sum = std::accumulate(row.begin(), row.end(), 0.0);
    for (double &weight : row)
        weight /= sum;
    return row;
}

} // namespace

Resampler::Resampler(int from, int to)
    : m_up(std::size_t(to / std::gcd(from, to))),
      m_down(std::size_t(from / std::gcd(from, to)))
{
    const double cutOff = passed * std::min(1.0, double(to) / double(from));
    for (std::size_t place = 0; place < m_up; ++place) {
        const std::vector<double> row = weightsAt(double(place) / double(m_up), cutOff);
        std::transform(row.begin(), row.end(), std::back_inserter(m_weights),
                       [](double weight) { return float(weight); });
    }
}

std::size_t Resampler::lengthOf(std::size_t count) const
{
    return (count * m_up + m_down - 1) / m_down;
}

float Resampler::at(std::span<const float> sound, std::size_t index) const
{
    const std::size_t place = index * m_down;
    const auto first = std::ptrdiff_t(place / m_up) - (reach - 1);
    const float *row = m_weights.data() + (place % m_up) * rowLength;
    const auto begin = std::max<std::ptrdiff_t>(0, -first);
    const auto end = std::min(std::ptrdiff_t(rowLength), std::ptrdiff_t(sound.size()) - first);
    float sum = 0;
    for (std::ptrdiff_t i = begin; i < end; ++i)
        sum += row[i] * sound[std::size_t(first + i)];
    return sum;
}

} // namespace Unknot
