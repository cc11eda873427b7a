// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicemenu.h"

#include <QKeyEvent>

namespace Unknot {

void ChoiceMenu::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnAction = actionAt(event->position().toPoint()) == activeAction();
    if (!isOnAction || !tickCurrent())
        QMenu::mouseReleaseEvent(event);
}

void ChoiceMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tickCurrent())
        QMenu::keyPressEvent(event);
}

bool ChoiceMenu::tickCurrent()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

} // namespace Unknot
