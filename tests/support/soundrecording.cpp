// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/soundrecording.h"

#include "support/grace.h"

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

std::chrono::microseconds durationOf(std::size_t sampleCount)
{
    return std::chrono::microseconds(sampleCount * 1'000'000 / SoundRecording::sampleRate);
}

} // namespace

SoundRecording::SoundRecording(const QString &sink)
    : m_tones(sampleRate, silenceBetweenTones)
{
    connect(&m_recorder, &QProcess::readyReadStandardOutput, this, &SoundRecording::read);
    m_recorder.start(u"parec"_s,
                     {u"--device=%1.monitor"_s.arg(sink), u"--raw"_s, u"--format=s16le"_s, u"--channels=1"_s,
                      u"--rate=%1"_s.arg(sampleRate), u"--latency-msec=5"_s, u"--process-time-msec=5"_s});
}

SoundRecording::~SoundRecording()
{
    m_recorder.disconnect(this);
    m_recorder.kill();
    m_recorder.waitForFinished();
}

std::vector<SoundRecording::Time> SoundRecording::tonesHeard() const
{
    std::vector<Time> heard;
    for (const auto onset : m_tones.found())
        heard.push_back(*m_begin + onset);
    return heard;
}

std::optional<SoundRecording::Time> SoundRecording::soundSince(Time time) const
{
    const std::span<const float> samples = samplesSince(time);
    const std::optional<std::size_t> first = firstAudible(samples);
    if (!first)
        return {};
    return timeOf(m_samples.size() - samples.size() + *first);
}

std::optional<SoundRecording::Time> SoundRecording::lastSoundSince(Time time) const
{
    const std::span<const float> samples = samplesSince(time);
    const std::optional<std::size_t> last = lastAudible(samples);
    if (!last)
        return {};
    return timeOf(m_samples.size() - samples.size() + *last);
}

float SoundRecording::loudestSince(Time time) const
{
    float loudest = 0;
    for (const float sample : samplesSince(time))
        loudest = std::max(loudest, std::abs(sample));
    return loudest;
}

SoundRecording::Time SoundRecording::end() const
{
    return m_begin ? timeOf(m_samples.size()) : Time{};
}

SoundRecording::Time SoundRecording::timeOf(std::size_t sample) const
{
    return *m_begin + durationOf(sample);
}

std::span<const float> SoundRecording::samplesSince(Time time) const
{
    if (!m_begin || time <= *m_begin)
        return m_samples;
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(time - *m_begin).count();
    const auto count = std::size_t(passed * sampleRate / 1'000'000);
    return std::span(m_samples).subspan(std::min(count, m_samples.size()));
}

void SoundRecording::read()
{
    m_unread += m_recorder.readAllStandardOutput();
    std::vector<qint16> frames(std::size_t(m_unread.size()) / sizeof(qint16));
    const auto byteCount = qsizetype(frames.size() * sizeof(qint16));
    std::memcpy(frames.data(), m_unread.constData(), std::size_t(byteCount));
    m_unread.remove(0, byteCount);
    for (const qint16 frame : frames)
        m_samples.push_back(float(frame) / 32768);
    m_tones.add(std::span(m_samples).last(frames.size()));

    // Some chunks reach us late, none early: the earliest beginning that a chunk speaks for is the true one.
    const Time begin = std::chrono::steady_clock::now() - durationOf(m_samples.size());
    m_begin = std::min(m_begin.value_or(begin), begin);
}

} // namespace Unknot
