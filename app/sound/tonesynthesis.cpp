// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonesynthesis.h"

#include "sound/tonescore.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numbers>

namespace Unknot {

namespace {

using Seconds = std::chrono::duration<double>;

/// One of the sine waves that make up a note.
struct Partial
{
    double ratio = 1; ///< of its pitch to that of the note
    double level = 1;
    double decay = 1; ///< how much faster than the note it dies away
};

/// The third one is out of tune with the others, as in a bell; it is gone almost at once.
constexpr std::array bellPartials{Partial{1.0, 1.0, 1.0}, Partial{2.0, 0.28, 1.7}, Partial{2.76, 0.12, 3.0}};
constexpr std::array breathPartials{Partial{1.0, 1.0, 0.0}, Partial{2.0, 0.18, 0.0}};

constexpr Seconds attack{0.008};
constexpr Seconds release{0.030};
constexpr double bellDecay = 4.0; ///< e-folds over the length of a note

/// From 0 to 1 without a corner at either end, so that nothing clicks.
double raisedCosine(double position)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(position, 0.0, 1.0));
}

double bellEnvelope(Seconds time, Seconds length)
{
    return raisedCosine(time / attack) * raisedCosine((length - time) / release);
}

double breathEnvelope(Seconds time, Seconds length)
{
    return raisedCosine(2 * time / length) * raisedCosine(2 * (length - time) / length);
}

double envelope(Stroke stroke, Seconds time, Seconds length)
{
    return stroke == Stroke::Bell ? bellEnvelope(time, length) : breathEnvelope(time, length);
}

std::span<const Partial> partialsOf(Stroke stroke)
{
    if (stroke == Stroke::Bell)
        return bellPartials;
    return breathPartials;
}

double partialsAt(Stroke stroke, double phase, double position)
{
    double sum = 0;
    for (const Partial &partial : partialsOf(stroke))
        sum +=
            partial.level * std::exp(-bellDecay * partial.decay * position) * std::sin(partial.ratio * phase);
    return sum;
}

std::size_t sampleCount(Seconds length, int sampleRate)
{
    return static_cast<std::size_t>(std::lround(length.count() * sampleRate));
}

void addNote(const Note &note, Stroke stroke, int sampleRate, std::vector<float> &samples)
{
    const Seconds length = note.length;
    const std::size_t first = sampleCount(note.start, sampleRate);
    const std::size_t count = sampleCount(length, sampleRate);
    double phase = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Seconds time{double(i) / sampleRate};
        const double position = time / length;
        samples[first + i] += float(envelope(stroke, time, length) * partialsAt(stroke, phase, position));
        phase += 2 * std::numbers::pi * note.from * std::pow(note.to / note.from, position) / sampleRate;
    }
}

void scaleTo(double peak, std::vector<float> &samples)
{
    float loudest = 0;
    for (const float sample : samples)
        loudest = std::max(loudest, std::abs(sample));
    for (float &sample : samples)
        sample *= float(peak) / loudest;
}

} // namespace

std::vector<float> synthesised(Tone tone, int sampleRate)
{
    const Score score = scoreOf(tone);
    // One more, because the last sample of a tone is the silence it ends in.
    std::vector<float> samples(sampleCount(lengthOf(score), sampleRate) + 1);
    for (const Note &note : score.notes)
        addNote(note, score.stroke, sampleRate, samples);
    scaleTo(score.peak, samples);
    return samples;
}

} // namespace Unknot
