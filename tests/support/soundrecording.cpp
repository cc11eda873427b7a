// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/soundrecording.h"

#include "support/soundshape.h"

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

SoundRecording::SoundRecording(const QString &sink)
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
    for (const auto onset : onsets(m_samples, sampleRate))
        heard.push_back(*m_begin + onset);
    return heard;
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

    // Some chunks reach us late, none early: the earliest beginning that a chunk speaks for is the true one.
    const std::chrono::microseconds length(m_samples.size() * 1'000'000 / sampleRate);
    const Time begin = std::chrono::steady_clock::now() - length;
    m_begin = std::min(m_begin.value_or(begin), begin);
}

} // namespace Unknot
