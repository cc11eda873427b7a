// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Unknot {

/// A Speech Dispatcher of the test's own. Everything that the test starts uses it, and no other. It speaks to
/// the sound server that there was when it was started.
class SpeechService
{
public:
    SpeechService();
    ~SpeechService();

    /// Whether it listens.
    bool start();
    void kill();

    /// Leaves it there, accepting connections, but never answering.
    void freeze();
    void thaw();
    /// Only what makes the sound for it: it answers, and nothing is heard.
    void freezeSynthesizers();

    /// Has whoever needs it start it; whether it was, is asked by hasBeenStarted().
    void letBeStarted();
    bool hasBeenStarted() const { return startedBySomeone() != 0; }

private:
    void signalService(int signal);
    qint64 startedBySomeone() const;

    QTemporaryDir m_folder;
    QString m_socket;
    QProcess m_process;
};

} // namespace Unknot
