// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/soundstream.h"

#include "core/clock.h"

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
/// A cue may be a little late; headphones shall not fall asleep just before it.
constexpr auto awakeBeyond = 500ms;

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

SoundStream::SoundStream(QObject *parent)
    : QObject(parent),
      m_mixer(sampleRate)
{
    m_feeding.setInterval(feedInterval);
    m_feeding.setTimerType(Qt::PreciseTimer);
    m_following.setInterval(followInterval);
    connect(&m_feeding, &QTimer::timeout, this, &SoundStream::feed);
    connect(&m_following, &QTimer::timeout, this, &SoundStream::followDefaultOutput);
}

SoundStream::~SoundStream() = default;

bool SoundStream::open()
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

void SoundStream::play(int id, Tone tone)
{
    m_mixer.tones().play(id, tone);
}

void SoundStream::announce(int id, Tone tone, std::chrono::milliseconds at)
{
    // What is mixed next is heard when all that waits before it was.
    const auto wait = at - SystemClock().uptime() - lengthInQueue();
    m_mixer.tones().play(id, tone, std::max<std::chrono::milliseconds>(0ms, wait));
}

void SoundStream::recall()
{
    m_mixer.tones().forgetWaiting();
}

std::chrono::milliseconds SoundStream::lengthInQueue() const
{
    const auto bytes = qint32(m_sink->bufferSize() - m_sink->bytesFree());
    return std::chrono::milliseconds(monoFormat().durationForBytes(bytes) / 1000);
}

void SoundStream::say(const Speech &speech)
{
    m_mixer.speech().say(speech);
}

void SoundStream::hush()
{
    m_mixer.speech().hush();
}

void SoundStream::wakeUp(std::chrono::milliseconds ahead)
{
    m_mixer.noise().sound(ahead + awakeBeyond);
}

void SoundStream::setVolumes(int tones, int voice)
{
    m_mixer.tones().setVolume(tones);
    m_mixer.speech().setVolume(voice);
}

void SoundStream::feed()
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
    const SoundMixer::Finished finished = m_mixer.mix(samples);
    write(samples);
    for (const int id : finished.tones)
        emit played(id);
    if (finished.speech)
        emit speechEnded();
    // The first feed only fills our own side of the buffer: the second shows that someone plays it.
    if (++m_feedsTaken == 2)
        emit flowed();
}

void SoundStream::waitForRoom()
{
    // Counted in feeds, not in time, so that it does not go by while this process stands still.
    if (++m_feedsRefused * feedInterval > (m_feedsTaken < 2 ? patienceAtStart : patience))
        end();
}

void SoundStream::write(std::span<const float> samples)
{
    std::vector<qint16> frames(samples.size());
    std::transform(samples.begin(), samples.end(), frames.begin(), toInt16);
    m_input->write(reinterpret_cast<const char *>(frames.data()), qint64(frames.size() * sizeof(qint16)));
}

void SoundStream::followDefaultOutput()
{
    // Qt 6.4 does not say when this changes, so we have to ask.
    const QAudioDevice output = QMediaDevices::defaultAudioOutput();
    if (!output.isNull() && output.id() != m_output.id() && !open())
        end();
}

void SoundStream::end()
{
    m_feeding.stop();
    m_following.stop();
    emit broke();
}

} // namespace Unknot
