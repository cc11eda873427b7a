// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <optional>
#include <vector>

namespace Unknot {

/// A session that the real program plays, with a data folder of its own, and what it says became of each cue.
class PlayedSession : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    /// The routine is a file that asks nothing before it starts.
    explicit PlayedSession(const QString &routine);
    /// A file with a built-in routine, but for the questions it asks.
    static QString unasked(const QString &id, const QTemporaryDir &folder);
    ~PlayedSession() override;

    /// What `unknot plan` says of it.
    std::vector<Cue> plan() const;

    /// `settings` as they stand in the file. Nothing is waited for.
    void start(const QJsonObject &settings, const QStringList &options = {});

    qint64 processId() const { return m_program.processId(); }
    QString dataFolder() const;

    /// When its clock began to run, and when the last phase was over.
    std::optional<Time> begun() const { return m_begun; }
    std::optional<Time> over() const { return m_over; }

    /// The ids of the cues in the order in which they got there.
    const std::vector<int> &sounded() const { return m_sounded; }
    const std::vector<int> &spoken() const { return m_spoken; }
    const std::vector<int> &shown() const { return m_shown; }

signals:
    void logged();

private:
    void read();
    void take(const QByteArray &what, const QByteArray &value);

    QTemporaryDir m_folder;
    QString m_routine;
    QProcess m_program;
    std::optional<Time> m_begun;
    std::optional<Time> m_over;
    std::vector<int> m_sounded;
    std::vector<int> m_spoken;
    std::vector<int> m_shown;
};

} // namespace Unknot
