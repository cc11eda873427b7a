// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionfoot.h"

#include "ui/session/nextstrip.h"
#include "ui/session/scaledlabel.h"
#include "ui/session/sessionbuttons.h"
#include "ui/style/measures.h"

#include <QGridLayout>

#include <algorithm>

namespace Unknot {

namespace {

/// The keys are for someone who sits before the screen.
constexpr double keysScale = 0.7;

int spaceBeforeKeys()
{
    return Measures::sp(4);
}

} // namespace

SessionFoot::SessionFoot(FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_next(new NextStrip(gallery)),
      m_buttons(new SessionButtons),
      m_keys(new ScaledLabel(Label::Role::Muted, 1)),
      m_grid(new QGridLayout(this))
{
    m_keys->setText(tr("A click or Space pauses  ·  Esc leaves full screen"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    place();
    connect(m_next, &NextStrip::changed, this, &SessionFoot::showParts);
}

void SessionFoot::setForm(const SessionForm &form)
{
    m_form = form;
    m_next->setForm(form);
    m_buttons->setForm(form);
    m_keys->setScale(std::max(1.0, keysScale * form.scale));
    place();
}

void SessionFoot::setButtonsShown(bool shown)
{
    if (m_areButtonsShown == shown)
        return;
    m_areButtonsShown = shown;
    showParts();
}

void SessionFoot::setNextShown(bool shown)
{
    if (m_isNextShown == shown)
        return;
    m_isNextShown = shown;
    showParts();
}

void SessionFoot::place()
{
    const bool isFloor = m_form.kind == SessionForm::Kind::Floor;
    m_grid->removeWidget(m_next);
    m_grid->removeWidget(m_keys);
    m_grid->removeWidget(m_buttons);
    m_grid->setVerticalSpacing(Measures::sp(m_form.isShort() ? 2 : 3));
    m_grid->addWidget(m_next, 0, 0);
    m_grid->addWidget(m_keys, 0, 1);
    m_grid->addWidget(m_buttons, isFloor ? 0 : 1, 0, 1, 2);
    showParts();
}

void SessionFoot::showParts()
{
    const bool isFloor = m_form.kind == SessionForm::Kind::Floor;
    m_buttons->setVisible(!isFloor || m_areButtonsShown);
    m_next->setVisible(m_isNextShown && !m_form.isLeast && (!isFloor || !m_areButtonsShown));
    const bool areKeysShown = isFloor && !m_areButtonsShown && hasRoomForKeys();
    m_keys->setVisible(areKeysShown);
    m_grid->setHorizontalSpacing(areKeysShown ? spaceBeforeKeys() : 0);
    // One takes the place of the other, and nothing else may move.
    setMinimumHeight(isFloor ? std::max(m_next->sizeHint().height(), m_buttons->sizeHint().height()) : 0);
}

/// What comes next and after that is what somebody on the mat wants to know; how to pause, they know.
bool SessionFoot::hasRoomForKeys() const
{
    return !m_isNextShown || m_next->widthOfAll() + spaceBeforeKeys() + m_keys->sizeHint().width() <= width();
}

void SessionFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showParts();
}

} // namespace Unknot
