// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/speechservice.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

SpeechService::SpeechService()
    : m_socket(m_folder.filePath(u"speech.sock"_s))
{
    qputenv("SPEECHD_ADDRESS", u"unix_socket:%1"_s.arg(m_socket).toLocal8Bit());
    qputenv("SPEECHD_CMD", "/nowhere");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

SpeechService::~SpeechService()
{
    if (const qint64 process = startedBySomeone())
        ::kill(pid_t(process), SIGKILL);
    kill();
}

bool SpeechService::start()
{
    m_process.start(u"speech-dispatcher"_s,
                    {u"--run-single"_s, u"--timeout"_s, u"0"_s, u"--communication-method"_s, u"unix_socket"_s,
                     u"--socket-path"_s, m_socket, u"--pid-file"_s, m_folder.filePath(u"speech.pid"_s),
                     u"--log-dir"_s, m_folder.path()});
    return m_process.waitForStarted() && QTest::qWaitFor([this] { return QFile::exists(m_socket); });
}

void SpeechService::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void SpeechService::freeze()
{
    signalService(SIGSTOP);
}

void SpeechService::thaw()
{
    signalService(SIGCONT);
}

void SpeechService::freezeSynthesizers()
{
    const QString process = QString::number(m_process.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
    if (!children.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> synthesizers = children.readAll().simplified().split(' ');
    for (const QByteArray &synthesizer : synthesizers)
        ::kill(synthesizer.toInt(), SIGSTOP);
}

void SpeechService::letBeStarted()
{
    // It starts by itself at its usual place only.
    qunsetenv("SPEECHD_ADDRESS");
    qputenv("SPEECHD_CMD", "speech-dispatcher");
}

void SpeechService::signalService(int signal)
{
    ::kill(pid_t(m_process.processId()), signal);
}

qint64 SpeechService::startedBySomeone() const
{
    if (m_process.state() != QProcess::NotRunning)
        return 0;
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/speech-dispatcher/pid/speech-dispatcher.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

} // namespace Unknot
