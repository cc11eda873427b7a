// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktoplink.h"

#include "desktop/desktopworker.h"

#include <QMetaObject>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// For players to say that they may play again.
constexpr auto patienceAtEnd = 500ms;

/// A thread that waits for the bus would hold up the tidying up of Qt's own. What matters is on the disk by
/// now.
void endWithoutTidyingUp()
{
    ::on_exit(
        [](int status, void *) {
            std::fflush(nullptr);
            ::_exit(status);
        },
        nullptr);
}

} // namespace

DesktopLink::DesktopLink(const QString &desktopEntry, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<QThread>()),
      m_worker(new DesktopWorker(desktopEntry))
{
    m_thread->setObjectName(u"desktop"_s);
    m_worker->moveToThread(m_thread.get());
    connectWorker();
}

void DesktopLink::connectWorker()
{
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    // Directly: by then the thread of the window is waiting.
    connect(m_worker, &DesktopWorker::finished, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    connect(m_worker, &DesktopWorker::sleepComing, this, &DesktopLink::sleepComing);
    connect(m_worker, &DesktopWorker::screenLocked, this, &DesktopLink::screenLocked);
    connect(m_worker, &DesktopWorker::playAsked, this, &DesktopLink::playAsked);
    connect(m_worker, &DesktopWorker::pauseAsked, this, &DesktopLink::pauseAsked);
    connect(m_worker, &DesktopWorker::toggleAsked, this, &DesktopLink::toggleAsked);
    connect(m_worker, &DesktopWorker::nextAsked, this, &DesktopLink::nextAsked);
    connect(m_worker, &DesktopWorker::previousAsked, this, &DesktopLink::previousAsked);
    connect(m_worker, &DesktopWorker::raiseAsked, this, &DesktopLink::raiseAsked);
}

DesktopLink::~DesktopLink()
{
    if (!m_thread->isRunning()) {
        delete m_worker;
        return;
    }
    post([](DesktopWorker &worker) { worker.finish(); });
    if (m_thread->wait(QDeadlineTimer(patienceAtEnd)))
        return;
    m_worker->disconnect(this);
    (void)m_thread.release();
    endWithoutTidyingUp();
}

template <typename Act>
void DesktopLink::post(Act act)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, act] { act(*worker); }, Qt::QueuedConnection);
}

void DesktopLink::begin(OtherPlayers others, const NowPlaying &now)
{
    if (!m_thread->isRunning())
        m_thread->start();
    post([others, now](DesktopWorker &worker) { worker.begin(others, now); });
}

void DesktopLink::show(const NowPlaying &now)
{
    post([now](DesktopWorker &worker) { worker.show(now); });
}

void DesktopLink::notify(const QString &title, const QString &text)
{
    post([title, text](DesktopWorker &worker) { worker.notify(title, text); });
}

void DesktopLink::end()
{
    post([](DesktopWorker &worker) { worker.end(); });
}

} // namespace Unknot
