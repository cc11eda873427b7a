// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/tonestream.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <vector>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

constexpr int sampleRate = 48000;
constexpr auto bufferLength = 60ms;
constexpr auto feedInterval = 15ms;
constexpr auto followInterval = 500ms;
/// A sound server that slept may take two seconds to wake; one that plays never pauses for long.
constexpr auto patienceAtStart = 2500ms;
constexpr auto patience = 1200ms;

QAudioFormat monoFormat()
{
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

qint16 toInt16(float sample)
{
    return qint16(std::lround(sample * float(std::numeric_limits<qint16>::max())));
}

} // namespace

ToneStream::ToneStream(QObject *parent)
    : QObject(parent),
      m_mixer(sampleRate)
{
    m_feeding.setInterval(feedInterval);
    m_feeding.setTimerType(Qt::PreciseTimer);
    m_following.setInterval(followInterval);
    connect(&m_feeding, &QTimer::timeout, this, &ToneStream::feed);
    connect(&m_following, &QTimer::timeout, this, &ToneStream::followDefaultOutput);
}

ToneStream::~ToneStream() = default;

bool ToneStream::open()
{
    m_output = QMediaDevices::defaultAudioOutput();
    if (m_output.isNull())
        return false;
    m_sink = std::make_unique<QAudioSink>(m_output, monoFormat());
    m_sink->setBufferSize(monoFormat().bytesForDuration(std::chrono::microseconds(bufferLength).count()));
    m_input = m_sink->start();
    m_feeding.start();
    m_following.start();
    return m_input != nullptr;
}

void ToneStream::play(Tone tone)
{
    m_mixer.play(tone);
}

void ToneStream::setVolume(int percent)
{
    m_mixer.setVolume(percent);
}

void ToneStream::feed()
{
    const qsizetype bytesFree = m_sink->bytesFree();
    if (bytesFree < 0 || m_sink->state() == QAudio::StoppedState) {
        end();
        return;
    }
    const auto count = std::size_t(bytesFree) / sizeof(qint16);
    if (count == 0) {
        waitForRoom();
        return;
    }
    m_feedsRefused = 0;
    std::vector<float> samples(count);
    const std::vector<Tone> finished = m_mixer.mix(samples);
    write(samples);
    for (const Tone tone : finished)
        emit played(tone);
    // The first feed only fills our own side of the buffer: the second shows that someone plays it.
    if (++m_feedsTaken == 2)
        emit flowed();
}

void ToneStream::waitForRoom()
{
    // Counted in feeds, not in time, so that it does not go by while this process stands still.
    if (++m_feedsRefused * feedInterval > (m_feedsTaken < 2 ? patienceAtStart : patience))
        end();
}

void ToneStream::write(std::span<const float> samples)
{
    std::vector<qint16> frames(samples.size());
    std::transform(samples.begin(), samples.end(), frames.begin(), toInt16);
    m_input->write(reinterpret_cast<const char *>(frames.data()), qint64(frames.size() * sizeof(qint16)));
}

void ToneStream::followDefaultOutput()
{
    // Qt 6.4 does not say when this changes, so we have to ask.
    const QAudioDevice output = QMediaDevices::defaultAudioOutput();
    if (!output.isNull() && output.id() != m_output.id() && !open())
        end();
}

void ToneStream::end()
{
    m_feeding.stop();
    m_following.stop();
    emit broke();
}

} // namespace Unknot
