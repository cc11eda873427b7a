// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/screenkeeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// For the window manager, which knows better.
constexpr auto timeForOthers = 500ms;

} // namespace

QRect movedInto(const QRect &screen, const QRect &window)
{
    QRect moved(window.topLeft(), window.size().boundedTo(screen.size()));
    moved.moveRight(std::min(moved.right(), screen.right()));
    moved.moveBottom(std::min(moved.bottom(), screen.bottom()));
    moved.moveLeft(std::max(moved.left(), screen.left()));
    moved.moveTop(std::max(moved.top(), screen.top()));
    return moved;
}

ScreenKeeper::ScreenKeeper(QWidget &window, QObject *parent)
    : QObject(parent),
      m_window(window)
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this,
            [this] { QTimer::singleShot(timeForOthers, this, &ScreenKeeper::bringIntoSight); });
}

void ScreenKeeper::bringIntoSight()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen || QGuiApplication::screenAt(m_window.frameGeometry().center()))
        return;
    m_window.setGeometry(m_window.isFullScreen()
                             ? screen->geometry()
                             : movedInto(screen->availableGeometry(), m_window.geometry()));
}

} // namespace Unknot
