// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/soundserver.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

SoundServer::SoundServer()
    : m_socket(m_folder.filePath(u"pulse.sock"_s))
{
    qputenv("PULSE_SERVER", u"unix:%1"_s.arg(m_socket).toLocal8Bit());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

SoundServer::~SoundServer()
{
    kill();
}

bool SoundServer::start(Waking waking)
{
    const QStringList arguments{u"-n"_s,
                                u"--daemonize=no"_s,
                                u"--use-pid-file=no"_s,
                                u"--exit-idle-time=-1"_s,
                                u"--disable-shm=yes"_s,
                                u"--log-level=error"_s,
                                u"-L"_s,
                                u"module-native-protocol-unix socket=%1 auth-anonymous=1"_s.arg(m_socket)};
    m_process.start(u"pulseaudio"_s, arguments);
    return m_process.waitForStarted() && QTest::qWaitFor([&] { return addSink(u"unknot"_s, waking); });
}

void SoundServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    QFile::remove(m_socket);
}

void SoundServer::freeze()
{
    signalServer(SIGSTOP);
}

void SoundServer::thaw()
{
    signalServer(SIGCONT);
}

bool SoundServer::addSink(const QString &name, Waking waking)
{
    // If rewinding, it renders two seconds ahead when it wakes, and asks for nothing until they are over.
    return ask({u"load-module"_s, u"module-null-sink"_s, u"sink_name=%1"_s.arg(name), u"rate=48000"_s,
                u"norewinds=%1"_s.arg(waking == Waking::AtOnce ? 1 : 0)});
}

bool SoundServer::removeAllSinks()
{
    return ask({u"unload-module"_s, u"module-null-sink"_s});
}

bool SoundServer::setDefaultSink(const QString &name)
{
    return ask({u"set-default-sink"_s, name});
}

bool SoundServer::ask(const QStringList &arguments)
{
    QProcess pactl;
    pactl.start(u"pactl"_s, arguments);
    // Whoever watches the event loop meanwhile is not held up by us.
    const bool hasEnded = QTest::qWaitFor([&] { return pactl.state() == QProcess::NotRunning; });
    return hasEnded && pactl.exitStatus() == QProcess::NormalExit && pactl.exitCode() == 0;
}

void SoundServer::signalServer(int signal)
{
    ::kill(pid_t(m_process.processId()), signal);
}

} // namespace Unknot
