// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionmenu.h"

#include "core/sessionplayer.h"
#include "ui/session/phaseplace.h"
#include "ui/style/icons.h"

#include <QActionGroup>

#include <algorithm>

namespace Unknot {

namespace {

bool hasTempo(const Timeline &timeline)
{
    return std::ranges::any_of(timeline.phases(), isTimedRepetition);
}

bool hasSides(const Timeline &timeline)
{
    return std::ranges::any_of(timeline.phases(),
                               [](const Phase &phase) { return phase.side != Side::Both; });
}

void giveKey(QAction *action, Qt::Key key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

} // namespace

SessionMenu::SessionMenu(SessionChoices &choices, QWidget *parent)
    : QMenu(parent),
      m_choices(choices),
      m_sides(new QMenu(tr("Si&des"), this)),
      m_sidesGroup(new QActionGroup(this))
{
    m_slower = addAction(Unknot::icon(Icon::Minus), tr("&Slower"), &choices, &SessionChoices::slower);
    m_faster = addAction(Unknot::icon(Icon::Plus), tr("&Faster"), &choices, &SessionChoices::faster);
    giveKey(m_slower, Qt::Key_Comma);
    giveKey(m_faster, Qt::Key_Period);
    addSides();
    addSeparator();
    addAction(Unknot::icon(Icon::Again), tr("&Restart this exercise"), this, &SessionMenu::restartRequested);
    m_leaveOut = addAction(Unknot::icon(Icon::Remove), tr("&Leave this exercise out"), this,
                           [this] { m_choices.leaveOut(m_exerciseId); });
    m_bringBack = addAction(Unknot::icon(Icon::Undo), tr("&Bring back what was left out"), &choices,
                            &SessionChoices::bringBack);
    connect(&choices, &SessionChoices::changed, this, &SessionMenu::showChosen);
    showChosen();
}

void SessionMenu::addSides()
{
    addMenu(m_sides);
    m_sides->setAccessibleName(tr("Sides"));
    for (SidesChoice choice :
         {SidesChoice::LeftFirst, SidesChoice::RightFirst, SidesChoice::OnlyLeft, SidesChoice::OnlyRight}) {
        QAction *action = m_sides->addAction(SessionChoices::nameOf(choice));
        action->setCheckable(true);
        m_sidesGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_choices.chooseSides(choice); });
    }
}

void SessionMenu::follow(const SessionPlayer &player)
{
    m_exerciseId = player.phase().exerciseId;
    m_hasTempo = hasTempo(player.timeline());
    m_sides->setEnabled(hasSides(player.timeline()));
    showChosen();
}

void SessionMenu::showChosen()
{
    m_slower->setEnabled(m_hasTempo && m_choices.canBeSlower());
    m_faster->setEnabled(m_hasTempo && m_choices.canBeFaster());
    m_bringBack->setEnabled(!m_choices.preferences().leftOut.isEmpty());
    m_sidesGroup->actions().at(int(sidesChoiceOf(m_choices.preferences())))->setChecked(true);
}

} // namespace Unknot
