// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Unknot {

/// A menu of choices to tick. It stays open, so that several can be ticked in one go.
class ChoiceMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// Space ticks and stays; Enter ticks and closes, as in any menu.
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tickCurrent();
};

} // namespace Unknot
