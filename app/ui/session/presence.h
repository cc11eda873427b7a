// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

namespace Unknot {

/// Notices whether somebody is at the keyboard or the mouse, while it watches.
class Presence : public QObject
{
    Q_OBJECT

public:
    explicit Presence(QObject *parent = nullptr);

    /// Nobody is there until the first key or move of the mouse.
    void watch();
    void stopWatching();
    bool isSomebodyThere() const { return m_leaving.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    QTimer m_leaving;
    QPointF m_mouse;
};

} // namespace Unknot
