// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace Unknot {

/// Where a window goes that is out of sight: as it is, moved and made smaller only as far as it takes.
QRect movedInto(const QRect &screen, const QRect &window);

/// Keeps a window on a screen that is there when the one it was on is unplugged. Most window managers do that
/// themselves; then there is nothing to do.
class ScreenKeeper : public QObject
{
    Q_OBJECT

public:
    /// The window outlives its keeper.
    explicit ScreenKeeper(QWidget &window, QObject *parent = nullptr);

private:
    void bringIntoSight();

    QWidget &m_window;
};

} // namespace Unknot
