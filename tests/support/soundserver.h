// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Unknot {

/// A PulseAudio of the test's own, with one sink that plays into nothing. Everything that the test starts
/// uses it, and no other.
class SoundServer
{
public:
    SoundServer();
    ~SoundServer();

    /// How long a sink that nobody used takes until it plays.
    enum class Waking { AtOnce, TwoSeconds };

    /// Whether it answers.
    bool start(Waking waking = Waking::AtOnce);
    void kill();

    /// Leaves it there, accepting connections, but never answering.
    void freeze();
    void thaw();

    bool addSink(const QString &name = QStringLiteral("unknot"), Waking waking = Waking::AtOnce);
    bool removeAllSinks();
    bool setDefaultSink(const QString &name);

private:
    bool ask(const QStringList &arguments);
    void signalServer(int signal);

    QTemporaryDir m_folder;
    QString m_socket;
    QProcess m_process;
};

} // namespace Unknot
