// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionpage.h"

#include "core/discomforttext.h"
#include "ui/help/urgentcards.h"
#include "ui/session/announcer.h"
#include "ui/session/donepanel.h"
#include "ui/session/hurtform.h"
#include "ui/session/narrator.h"
#include "ui/session/phasepanel.h"
#include "ui/session/phaseplace.h"
#include "ui/session/phasestage.h"
#include "ui/session/presence.h"
#include "ui/session/questionpanel.h"
#include "ui/session/scorerow.h"
#include "ui/session/seencues.h"
#include "ui/session/sessionbuttons.h"
#include "ui/session/sessionchoices.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionmenu.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Unknot {

SessionPage::SessionPage(FigureGallery &figures, QWidget *parent)
    : QWidget(parent),
      m_head(new SessionHead),
      m_stages(new QStackedWidget),
      m_stage(new PhaseStage(figures)),
      m_question(new QuestionPanel),
      m_done(new DonePanel),
      m_before(new ScoreRow(tr("How much discomfort now?"))),
      m_foot(new SessionFoot(figures)),
      m_display(*m_head, *m_stage, *m_foot),
      m_column(new QVBoxLayout(this)),
      m_choices(new SessionChoices(this)),
      m_menu(new SessionMenu(*m_choices, this)),
      m_cues(new SeenCues(*m_stage->panel(), this)),
      m_narrator(new Narrator(this)),
      m_presence(new Presence(this))
{
    setAccessibleName(tr("Session"));
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    connectButtons();
    connectPanels();
    connectChoices();
    addKeys();
    applyForm();
}

void SessionPage::layOut()
{
    for (QWidget *stage : {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_question),
                           static_cast<QWidget *>(m_done)})
        m_stages->addWidget(stage);
    m_column->addWidget(m_head);
    m_column->addWidget(m_stages, 1);
    m_column->addWidget(m_before);
    m_column->addWidget(m_foot);
}

void SessionPage::connectButtons()
{
    const SessionButtons *buttons = m_foot->buttons();
    connect(buttons, &SessionButtons::backRequested, this, [this] { m_remote.back(); });
    connect(buttons, &SessionButtons::pauseToggled, this, &SessionPage::togglePause);
    connect(buttons, &SessionButtons::nextRequested, this, [this] { m_remote.next(); });
    connect(buttons, &SessionButtons::extendRequested, this, [this] { m_remote.extend(); });
    connect(buttons, &SessionButtons::repeatRequested, this, [this] { m_remote.repeat(); });
    connect(buttons, &SessionButtons::hurtsSaid, this, &SessionPage::sayItHurts);
    connect(buttons, &SessionButtons::endRequested, this, &SessionPage::askToEnd);
    connect(m_head, &SessionHead::muteToggled, this, &SessionPage::muteToggled);
    connect(m_head, &SessionHead::fullScreenToggled, this, &SessionPage::fullScreenToggled);
}

void SessionPage::connectPanels()
{
    connect(m_stage->panel(), &PhasePanel::doneRequested, this, [this] { m_remote.finishOwnPace(); });
    connect(m_stage, &PhaseStage::clicked, this, &SessionPage::followClick);
    connect(m_question, &QuestionPanel::answered, this, &SessionPage::follow);
    connect(m_done, &DonePanel::againRequested, this,
            [this] { emit startRequested(Routine(m_display.routine())); });
    connect(m_done, &DonePanel::backRequested, this, &SessionPage::endRequested);
    connect(m_before, &ScoreRow::scored, this, &SessionPage::discomfortBeforeSaid);
    connect(m_done, &DonePanel::discomfortSaid, this, &SessionPage::discomfortAfterSaid);
    for (const auto said : {&SessionPage::discomfortBeforeSaid, &SessionPage::discomfortAfterSaid})
        connect(this, said, this, &SessionPage::confirm);
    connect(m_narrator, &Narrator::said, m_head->announcer(), &Announcer::say);
    connect(m_cues, &SeenCues::shown, this, &SessionPage::cueShown);
    connect(m_presence, &Presence::changed, this, &SessionPage::showControls);
}

void SessionPage::connectChoices()
{
    SessionButtons *buttons = m_foot->buttons();
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
    add(Qt::Key_H, &SessionPage::sayItHurts);
    add(Qt::Key_O, [this] { m_foot->buttons()->openMore(); });
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
    m_before->clear();
    if (!player)
        return showControls();
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
    m_head->setSound(sound);
}

void SessionPage::setFlashing(bool flashing)
{
    m_cues->setFlashing(flashing);
}

void SessionPage::setFullScreen(bool full)
{
    m_isFullScreen = full;
    m_head->setScreen(screen());
    applyForm();
}

void SessionPage::followState(SessionPlayer::State state)
{
    m_foot->buttons()->setState(state);
    switch (state) {
    case SessionPlayer::State::Paused:
        showPhase();
        if (m_player->pauseReason() != SessionPlayer::PauseReason::Asked)
            return ask(Questions::afterAbsence(m_player->pauseReason()));
        m_head->announcer()->say(tr("Paused"));
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
    showStage(m_stage);
}

void SessionPage::showStage(QWidget *stage)
{
    const bool takesFocusBack = stage == m_stage && m_stages->currentWidget() != m_stage;
    m_stages->setCurrentWidget(stage);
    m_remote.setLocked(isAsking());
    showControls();
    if (takesFocusBack && isVisible())
        setFocus();
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
    showControls();
    m_display.showPhase();
    m_menu->follow(*m_player);
    m_foot->buttons()->setPhase(m_player->phase());
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
    m_head->announcer()->say(choice);
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
        emit noticeDue(m_display.exerciseName(), cue.show);
}

bool SessionPage::isLookedAt() const
{
    return isVisible() && isActiveWindow() && !window()->isMinimized();
}

void SessionPage::showDone()
{
    m_display.showHeld(*m_done);
    m_done->askDiscomfort(m_before->score());
    setWindowTitle(tr("Done"));
    showStage(m_done);
    m_done->focusBack();
    m_head->announcer()->say(tr("Done"));
}

/// Said by key, it would otherwise only be seen.
void SessionPage::confirm(int score)
{
    m_head->announcer()->say(DiscomfortText::withWord(score));
}

/// Only then is it asked how it is: the question goes by itself, and nothing waits for the answer.
bool SessionPage::isBeforeTheBeginning() const
{
    return isRunning() && m_stages->currentWidget() == m_stage && m_player->phaseIndex() == 0
        && m_player->heldTimes().isEmpty()
        && (m_remote.isReady() || m_player->phase().kind == PhaseKind::Prepare);
}

void SessionPage::applyForm()
{
    m_form = sessionFormFor(size(), screen());
    const int edge = m_form.isShort() ? Measures::sp(2) : Measures::sp(5);
    m_column->setContentsMargins(edge, edge, edge, edge);
    m_column->setSpacing(Measures::sp(m_form.isShort() ? 2 : 4));
    m_head->setForm(m_form);
    m_stage->setForm(m_form);
    m_done->setForm(m_form);
    m_before->setForm(m_form);
    m_foot->setForm(m_form);
    showControls();
}

/// On the floor there are no buttons to distract until somebody comes near.
void SessionPage::showControls()
{
    const bool isFloor = m_form.kind == SessionForm::Kind::Floor && isVisible();
    const bool areShown = !isFloor || !m_remote.isPlaying() || m_presence->isSomebodyThere();
    if (!areShown && isAncestorOf(QApplication::focusWidget()))
        setFocus();
    m_head->setVisible(m_stages->currentWidget() != m_done);
    m_head->setButtonsVisible(areShown);
    m_foot->setVisible(m_stages->currentWidget() == m_stage);
    m_before->setVisible(isBeforeTheBeginning());
    m_foot->setNextShown(!isBeforeTheBeginning());
    m_stage->panel()->setAsked(isBeforeTheBeginning());
    m_foot->setButtonsShown(areShown);
    m_stage->setZonesShown(isFloor && areShown, m_remote.isPlaying());
    if (isFloor)
        m_presence->watch();
    else
        m_presence->stopWatching();
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
    else
        goOn();
}

void SessionPage::goOn()
{
    if (!isRunning())
        return;
    showStage(m_stage);
    m_remote.goOn();
}

void SessionPage::sayItHurts()
{
    if ((isAsking() && m_hurts) || !m_remote.pause())
        return;
    ask(Questions::aboutPain(m_display.exercise(), m_display.easierExercise()),
        {.form = makeHurtForm(), .aside = makeRedCard(m_display.safety())});
    emit hurtSaid();
}

HurtForm *SessionPage::makeHurtForm()
{
    m_hurts = new HurtForm(m_display.exercise(), m_form);
    connect(m_hurts, &HurtForm::described, this,
            [this] { emit hurtDescribed(m_hurts->score(), m_hurts->where()); });
    return m_hurts;
}

/// Leaves one thing at a time: the full screen, then a question, then the session.
void SessionPage::escape()
{
    if (m_isFullScreen)
        emit fullScreenToggled();
    else if (isAsking())
        follow(Answer::GoOn);
    else if (isRunning())
        askToEnd();
    else
        emit endRequested();
}

void SessionPage::askToEnd()
{
    if (!isRunning() || m_remote.isReady())
        return end();
    const bool wasPausedBefore = m_remote.isPaused();
    if (!m_remote.pause())
        return;
    ask(Questions::beforeEnding());
    m_wasPausedBefore = wasPausedBefore;
}

void SessionPage::ask(const Question &question, const QuestionExtras &extras)
{
    m_wasPausedBefore = false;
    m_question->ask(question, m_form.scale, extras);
    showStage(m_question);
    m_question->focusFirstChoice();
    m_head->announcer()->say(question.title);
}

void SessionPage::follow(Answer answer)
{
    switch (answer) {
    case Answer::GetHelp:
        emit helpRequested();
        return;
    case Answer::End:
        return end();
    case Answer::SkipStep:
        m_remote.skipStep();
        break;
    case Answer::Easier:
        m_choices->takeEasier(m_player->phase().exerciseId);
        break;
    case Answer::RestartStep:
        m_remote.restartStep();
        break;
    case Answer::GoOn:
        if (std::exchange(m_wasPausedBefore, false))
            return showStage(m_stage);
        break;
    }
    goOn();
}

/// Whoever listens may end the session at once: the player may be gone after the signal.
void SessionPage::end()
{
    m_remote.stop();
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
    applyForm();
}

void SessionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showControls();
    setFocus();
}

void SessionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showControls();
}

void SessionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        applyForm();
}

bool SessionPage::isAsking() const
{
    return m_stages->currentWidget() == m_question;
}

SessionScreen SessionPage::screen() const
{
    return m_isFullScreen ? SessionScreen::Full : SessionScreen::Window;
}

} // namespace Unknot
