// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionbuttons.h"

#include "ui/session/phaseplace.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace Unknot {

namespace {

/// In rems: the one button that is looked for gets more room than its word needs.
constexpr double pauseWidth = 9;

Button *makeButton(Icon icon, Button::Kind kind, const QString &name, const QString &key)
{
    auto *button = new Button({}, icon, kind, Button::Size::Large);
    button->setAccessibleName(name);
    button->setToolTip(key);
    // A click leaves the focus where it is: the space bar shall go on pausing.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SessionButtons::SessionButtons(QWidget *parent)
    : QWidget(parent),
      m_back(makeButton(Icon::Previous, Button::Kind::Secondary, tr("Back"), tr("Key: arrow back"))),
      m_pause(makeButton(Icon::Pause, Button::Kind::Primary, tr("Pause"), tr("Key: space bar"))),
      m_next(makeButton(Icon::Next, Button::Kind::Secondary, tr("Next"), tr("Key: arrow on"))),
      m_extend(makeButton(Icon::Plus, Button::Kind::Secondary, tr("10 s more"), tr("Key: +"))),
      m_again(makeButton(Icon::Again, Button::Kind::Secondary, tr("Again"), tr("Key: R"))),
      m_slower(makeButton(Icon::Minus, Button::Kind::Secondary, tr("Slower"), tr("Key: comma"))),
      m_faster(makeButton(Icon::Plus, Button::Kind::Secondary, tr("Faster"), tr("Key: full stop"))),
      m_sides(makeButton(Icon::TwoArrows, Button::Kind::Secondary, tr("Sides"), tr("Which side, and when"))),
      m_more(makeButton(Icon::More, Button::Kind::Secondary, tr("More"), tr("Key: O"))),
      m_hurts(makeButton(Icon::Hand, Button::Kind::Danger, tr("This hurts"), tr("Key: H"))),
      m_end(makeButton(Icon::Close, Button::Kind::Quiet, tr("End"), tr("Key: Esc"))),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_back);
    m_row->addWidget(m_pause);
    m_row->addWidget(m_next);
    m_row->addSpacing(Measures::sp(2));
    m_row->addWidget(m_extend);
    m_row->addWidget(m_again);
    m_row->addWidget(m_slower);
    m_row->addWidget(m_faster);
    m_row->addWidget(m_sides);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_row->addWidget(m_hurts);
    m_row->addWidget(m_end);
    connectButtons();
    setState(SessionPlayer::State::Ready);
    setPhase({});
    give(Words::All);
}

void SessionButtons::connectButtons()
{
    connect(m_back, &Button::clicked, this, &SessionButtons::backRequested);
    connect(m_pause, &Button::clicked, this, &SessionButtons::pauseToggled);
    connect(m_next, &Button::clicked, this, &SessionButtons::nextRequested);
    connect(m_extend, &Button::clicked, this, &SessionButtons::extendRequested);
    connect(m_again, &Button::clicked, this, &SessionButtons::repeatRequested);
    connect(m_slower, &Button::clicked, this, &SessionButtons::slowerRequested);
    connect(m_faster, &Button::clicked, this, &SessionButtons::fasterRequested);
    connect(m_hurts, &Button::clicked, this, &SessionButtons::hurtsSaid);
    connect(m_end, &Button::clicked, this, &SessionButtons::endRequested);
}

void SessionButtons::setState(SessionPlayer::State state)
{
    const bool isRunning = state == SessionPlayer::State::Running;
    m_pause->setIcon(isRunning ? Icon::Pause : Icon::Play);
    m_pause->setText(isRunning                                  ? tr("Pause")
                         : state == SessionPlayer::State::Ready ? tr("Start")
                                                                : tr("Continue"));
    m_pause->setAccessibleName(m_pause->text());
}

/// Ten seconds more make no sense in a movement of two seconds, nor does once more before the first time.
void SessionButtons::setPhase(const Phase &phase)
{
    const bool hasTempo = isTimedRepetition(phase);
    const bool asksForSides = phase.kind == PhaseKind::Prepare && phase.side != Side::Both;
    m_extend->setVisible(canBeLengthened(phase));
    m_slower->setVisible(hasTempo);
    m_faster->setVisible(hasTempo);
    m_again->setVisible(phase.kind != PhaseKind::Prepare);
    m_sides->setVisible(asksForSides);
    arrange();
}

void SessionButtons::setMenus(QMenu *more, QMenu *sides)
{
    m_more->setMenu(more);
    m_sides->setMenu(sides);
}

void SessionButtons::setSides(const QString &choice)
{
    m_sidesChoice = choice;
    //: %1 is such as "Left side first".
    m_sides->setAccessibleName(tr("Sides: %1").arg(choice));
    arrange();
}

void SessionButtons::openMore()
{
    if (m_more->isVisible())
        m_more->showMenu();
}

void SessionButtons::setForm(const SessionForm &form)
{
    m_form = form;
    arrange();
}

void SessionButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SessionButtons::arrange()
{
    m_row->setSpacing(Measures::sp(m_form.isNarrow ? 1 : 2));
    give(m_form.isNarrow ? Words::Few : Words::All);
    for (const Words words : {Words::Few, Words::FewAndNarrow}) {
        // What is not shown yet does not tell it of its new size.
        m_row->invalidate();
        if (m_row->totalMinimumSize().width() > width())
            give(words);
    }
}

QSize SessionButtons::minimumSizeHint() const
{
    const int spacing = Measures::sp(1) / 2;
    int width = Measures::sp(2) - spacing;
    for (const Button *button : all()) {
        const bool keepsWords = button == m_pause || button == m_hurts;
        if (!button->isHidden())
            width += spacing + (keepsWords ? button->minimumSizeHint().width() : SessionForm::leastTarget);
    }
    return {width, m_row->minimumSize().height()};
}

/// "Pause" and "Hurts" never lose theirs.
void SessionButtons::give(Words words)
{
    const bool isShort = words != Words::All;
    if (words == Words::FewAndNarrow)
        m_row->setSpacing(Measures::sp(1) / 2);
    const int target = words == Words::FewAndNarrow ? SessionForm::leastTarget : m_form.target();
    m_back->setText(isShort ? QString() : tr("Back"));
    m_next->setText(isShort ? QString() : tr("Next"));
    //: On the button that makes a phase ten seconds longer, beside a plus sign.
    m_extend->setText(isShort ? QString() : tr("10 s"));
    m_again->setText(isShort ? QString() : tr("Again"));
    m_slower->setText(isShort ? QString() : tr("Slower"));
    m_faster->setText(isShort ? QString() : tr("Faster"));
    m_sides->setText(isShort ? QString() : m_sidesChoice);
    m_more->setText(isShort ? QString() : tr("More"));
    m_hurts->setText(isShort ? tr("Hurts") : tr("This hurts"));
    m_end->setText(isShort ? QString() : tr("End"));
    for (Button *button : all()) {
        giveTargetHeight(button, m_form);
        button->setMinimumWidth(button->text().isEmpty() ? target : 0);
    }
    if (!m_form.isNarrow)
        m_pause->setMinimumWidth(Measures::rem(pauseWidth));
}

QList<Button *> SessionButtons::all() const
{
    return {m_back, m_pause, m_next, m_extend, m_again, m_slower, m_faster, m_sides, m_more, m_hurts, m_end};
}

} // namespace Unknot
