// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/presence.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMouseEvent>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Long enough to find a button that has just appeared.
constexpr auto staysFor = 4s;

} // namespace

Presence::Presence(QObject *parent)
    : QObject(parent)
{
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(staysFor);
    connect(&m_leaving, &QTimer::timeout, this, &Presence::changed);
}

void Presence::watch()
{
    m_mouse = QCursor::pos();
    qApp->installEventFilter(this);
}

void Presence::stopWatching()
{
    qApp->removeEventFilter(this);
    m_leaving.stop();
}

bool Presence::eventFilter(QObject *, QEvent *event)
{
    bool isSign = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (event->type() == QEvent::MouseMove) {
        // A window that comes up under the mouse is sent a move too, though nothing has moved.
        const QPointF mouse = static_cast<QMouseEvent *>(event)->globalPosition();
        isSign = mouse != std::exchange(m_mouse, mouse);
    }
    if (isSign) {
        const bool wasThere = isSomebodyThere();
        m_leaving.start();
        if (!wasThere)
            emit changed();
    }
    return false;
}

} // namespace Unknot
