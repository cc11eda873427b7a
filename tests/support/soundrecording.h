// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/soundshape.h"

#include <QObject>
#include <QProcess>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace Unknot {

/// What a sink of the sound server plays, while this object lives.
class SoundRecording : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    explicit SoundRecording(const QString &sink = QStringLiteral("unknot"));
    ~SoundRecording() override;

    /// Whether it records by now.
    bool hasBegun() const { return !m_samples.empty(); }

    /// When each tone was heard, a few milliseconds late at most.
    std::vector<Time> tonesHeard() const;

    /// When anything was first heard since then.
    std::optional<Time> soundSince(Time time) const;

    /// When anything was last heard since then.
    std::optional<Time> lastSoundSince(Time time) const;

    /// The loudest that it was since then, of full scale.
    float loudestSince(Time time) const;

    /// Up to when it has recorded: what comes later has not reached us yet.
    Time end() const;

    static constexpr int sampleRate = 48000;

private:
    void read();
    std::span<const float> samplesSince(Time time) const;
    Time timeOf(std::size_t sample) const;

    QProcess m_recorder;
    QByteArray m_unread;
    std::vector<float> m_samples;
    OnsetFinder m_tones;
    std::optional<Time> m_begin; ///< when the first sample was recorded
};

} // namespace Unknot
