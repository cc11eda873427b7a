// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionpage.h"

#include "core/discomforttext.h"
#include "ui/session/donepanel.h"
#include "ui/session/narrator.h"
#include "ui/session/phasepanel.h"
#include "ui/session/phaseplace.h"
#include "ui/session/phasestage.h"
#include "ui/session/scorerow.h"
#include "ui/session/seencues.h"
#include "ui/session/sessionbuttons.h"
#include "ui/session/sessionchoices.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionmenu.h"
#include "ui/session/sessionpanels.h"
#include "ui/session/sessionquestions.h"

#include <QKeyEvent>
#include <QShortcut>

namespace Unknot {

SessionPage::SessionPage(FigureGallery &figures, QWidget *parent)
    : QWidget(parent),
      m_panels(new SessionPanels(figures, m_remote, this)),
      m_display(*m_panels->head(), *m_panels->stage(), *m_panels->foot()),
      m_choices(new SessionChoices(this)),
      m_menu(new SessionMenu(*m_choices, this)),
      m_questions(new SessionQuestions(*m_panels, m_remote, m_display, *m_choices, this)),
      m_cues(new SeenCues(*m_panels->stage()->panel(), this)),
      m_narrator(new Narrator(this))
{
    setAccessibleName(tr("Session"));
    setFocusPolicy(Qt::ClickFocus);
    connectButtons();
    connectPanels();
    connectQuestions();
    connectChoices();
    addKeys();
    m_panels->applyForm();
}

void SessionPage::connectButtons()
{
    const SessionButtons *buttons = m_panels->foot()->buttons();
    connect(buttons, &SessionButtons::backRequested, this, [this] { m_remote.back(); });
    connect(buttons, &SessionButtons::pauseToggled, this, &SessionPage::togglePause);
    connect(buttons, &SessionButtons::nextRequested, this, [this] { m_remote.next(); });
    connect(buttons, &SessionButtons::extendRequested, this, [this] { m_remote.extend(); });
    connect(buttons, &SessionButtons::repeatRequested, this, [this] { m_remote.repeat(); });
    connect(buttons, &SessionButtons::hurtsSaid, m_questions, &SessionQuestions::askWhereItHurts);
    connect(buttons, &SessionButtons::endRequested, m_questions, &SessionQuestions::askToEnd);
    connect(m_panels->head(), &SessionHead::muteToggled, this, &SessionPage::muteToggled);
    connect(m_panels->head(), &SessionHead::fullScreenToggled, this, &SessionPage::fullScreenToggled);
}

void SessionPage::connectPanels()
{
    const DonePanel *done = m_panels->done();
    connect(m_panels, &SessionPanels::askingChanged, this, &SessionPage::askingChanged);
    connect(m_panels->stage()->panel(), &PhasePanel::doneRequested, this,
            [this] { m_remote.finishOwnPace(); });
    connect(m_panels->stage(), &PhaseStage::clicked, this, &SessionPage::followClick);
    connect(done, &DonePanel::againRequested, this,
            [this] { emit startRequested(Routine(m_display.routine())); });
    connect(done, &DonePanel::backRequested, this, &SessionPage::endRequested);
    connect(m_panels->before(), &ScoreRow::scored, this, &SessionPage::discomfortBeforeSaid);
    connect(done, &DonePanel::discomfortSaid, this, &SessionPage::discomfortAfterSaid);
    connect(this, &SessionPage::discomfortBeforeSaid, this, &SessionPage::confirm);
    connect(this, &SessionPage::discomfortAfterSaid, this, &SessionPage::confirm);
    connect(m_narrator, &Narrator::said, m_panels, &SessionPanels::say);
    connect(m_cues, &SeenCues::shown, this, &SessionPage::cueShown);
}

void SessionPage::connectQuestions()
{
    connect(m_questions, &SessionQuestions::helpRequested, this, &SessionPage::helpRequested);
    connect(m_questions, &SessionQuestions::ended, this, &SessionPage::showEarlyEnd);
    connect(m_questions, &SessionQuestions::hurtSaid, this, &SessionPage::hurtSaid);
    connect(m_questions, &SessionQuestions::hurtDescribed, this, &SessionPage::hurtDescribed);
}

void SessionPage::connectChoices()
{
    SessionButtons *buttons = m_panels->foot()->buttons();
    buttons->setMenus(m_menu, m_menu->sides());
    connect(buttons, &SessionButtons::slowerRequested, m_choices, &SessionChoices::slower);
    connect(buttons, &SessionButtons::fasterRequested, m_choices, &SessionChoices::faster);
    connect(m_menu, &SessionMenu::restartRequested, this, [this] { m_remote.restartStep(); });
    connect(m_choices, &SessionChoices::chosen, this, &SessionPage::passOn);
    connect(m_choices, &SessionChoices::changed, buttons, [this, buttons] {
        buttons->setSides(SessionChoices::nameOf(sidesChoiceOf(m_choices->preferences())));
    });
    addActions(m_menu->keyed());
}

/// The space bar and Enter are not among them: a button that has the focus comes first.
void SessionPage::addKeys()
{
    const auto add = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(key, this, this, act, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
    };
    // The arrows follow the direction in which people read.
    add(Qt::Key_Left, [this] { isRightToLeft() ? m_remote.next() : m_remote.back(); });
    add(Qt::Key_Right, [this] { isRightToLeft() ? m_remote.back() : m_remote.next(); });
    add(Qt::Key_Plus, [this] { m_remote.extend(); });
    add(Qt::Key_R, [this] { m_remote.repeat(); });
    add(Qt::Key_M, &SessionPage::muteToggled);
    add(Qt::Key_F, &SessionPage::fullScreenToggled);
    add(Qt::Key_H, [this] { m_questions->askWhereItHurts(); });
    add(Qt::Key_O, [this] { m_panels->foot()->buttons()->openMore(); });
    add(Qt::Key_Escape, &SessionPage::escape);
}

void SessionPage::setSession(SessionPlayer *player, const Routine &routine, const Library &library,
                             const TimelinePreferences &preferences)
{
    if (m_player)
        m_player->disconnect(this);
    m_player = player;
    m_remote.setPlayer(player);
    m_display.setSession(player, routine, library);
    m_choices->setPreferences(preferences);
    if (player)
        m_display.setEasier(preferences.easier);
    m_panels->before()->clear();
    if (!player)
        return m_panels->showControls();
    connect(player, &SessionPlayer::stateChanged, this, &SessionPage::followState);
    connect(player, &SessionPlayer::phaseChanged, this, &SessionPage::enterPhase);
    connect(player, &SessionPlayer::progressed, this, &SessionPage::showTime);
    connect(player, &SessionPlayer::laidAnew, this, &SessionPage::followLayout);
    connect(player, &SessionPlayer::cueDue, this, &SessionPage::showCue);
    followState(player->state());
    showTime();
}

void SessionPage::setPrecautions(const Precautions &precautions)
{
    m_display.setPrecautions(precautions);
}

bool SessionPage::isRunning() const
{
    return m_remote.isRunning();
}

void SessionPage::setSound(Sound sound)
{
    m_panels->head()->setSound(sound);
}

void SessionPage::setFlashing(bool flashing)
{
    m_cues->setFlashing(flashing);
}

void SessionPage::setFullScreen(bool full)
{
    m_panels->setFullScreen(full);
}

void SessionPage::followState(SessionPlayer::State state)
{
    m_panels->foot()->buttons()->setState(state);
    switch (state) {
    case SessionPlayer::State::Paused:
        showPhase();
        if (m_player->pauseReason() != SessionPlayer::PauseReason::Asked)
            return m_questions->askAfterAbsence(m_player->pauseReason());
        m_panels->say(tr("Paused"));
        break;
    case SessionPlayer::State::Finished:
        return showDone();
    case SessionPlayer::State::Stopped:
        return;
    case SessionPlayer::State::Ready:
    case SessionPlayer::State::Running:
        showPhase();
        break;
    }
    m_panels->showStage();
}

void SessionPage::enterPhase()
{
    m_cues->beginPhase();
    showPhase();
    if (m_remote.isPlaying())
        m_narrator->phaseBegan(*m_player, m_display.exercise());
}

void SessionPage::showPhase()
{
    m_isLaidAnew = false;
    // What goes makes room first: a window never shrinks again by itself.
    m_panels->showControls();
    m_display.showPhase();
    m_menu->follow(*m_player);
    m_panels->foot()->buttons()->setPhase(m_player->phase());
    setWindowTitle(m_display.title());
}

/// The player is between two layouts: where it is now, it says next.
void SessionPage::followLayout()
{
    m_display.followLayout();
    m_isLaidAnew = true;
}

void SessionPage::passOn(const QString &choice)
{
    m_display.setEasier(m_choices->preferences().easier);
    emit preferencesChanged(m_choices->preferences());
    m_cues->showNote(choice);
    m_panels->say(choice);
}

void SessionPage::showTime()
{
    if (m_isLaidAnew)
        showPhase();
    m_display.showTime();
    if (m_remote.isPlaying())
        m_narrator->timePassed(*m_player);
}

void SessionPage::showCue(const Cue &cue)
{
    m_cues->show(cue);
    m_narrator->cueDue(*m_player, cue);
    if (isBoutChange(cue, m_player->timeline()) && !isLookedAt())
        emit noticeDue(m_display.exerciseName(), cue.say);
}

bool SessionPage::isLookedAt() const
{
    return isVisible() && isActiveWindow() && !window()->isMinimized();
}

void SessionPage::showDone()
{
    m_display.showHeld(*m_panels->done());
    setWindowTitle(m_panels->done()->title());
    m_panels->showDone();
    m_panels->say(m_panels->done()->title());
}

/// There is nothing to say of a session in which nothing was done. Whoever listens may end the session at
/// once: the player may be gone after the signal.
void SessionPage::showEarlyEnd()
{
    if (m_player && !m_player->heldTimes().isEmpty())
        showDone();
    else
        emit endRequested();
}

/// Said by key, it would otherwise only be seen.
void SessionPage::confirm(int score)
{
    m_panels->say(DiscomfortText::withWord(score));
}

void SessionPage::followClick(FloorZones::Zone zone)
{
    switch (zone) {
    case FloorZones::Zone::Back:
        return m_remote.back();
    case FloorZones::Zone::Pause:
        return togglePause();
    case FloorZones::Zone::Next:
        return m_remote.next();
    }
}

void SessionPage::togglePause()
{
    if (m_remote.isPlaying())
        m_remote.pause();
    else if (!m_panels->isAsking())
        m_questions->goOn();
}

/// Leaves one thing at a time: the full screen, then a question, then the session.
void SessionPage::escape()
{
    if (m_panels->isFullScreen())
        emit fullScreenToggled();
    else if (m_panels->isAsking())
        m_questions->leave();
    else if (isRunning())
        m_questions->askToEnd();
    else
        emit endRequested();
}

void SessionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePause();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_remote.finishOwnPace();
    default:
        QWidget::keyPressEvent(event);
    }
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panels->applyForm();
}

void SessionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_panels->showControls();
    setFocus();
}

void SessionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_panels->showControls();
}

void SessionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        m_panels->applyForm();
}

} // namespace Unknot
