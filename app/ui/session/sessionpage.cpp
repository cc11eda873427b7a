// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionpage.h"

#include "core/durationtext.h"
#include "ui/session/announcer.h"
#include "ui/session/donepanel.h"
#include "ui/session/narrator.h"
#include "ui/session/nextstrip.h"
#include "ui/session/phasepanel.h"
#include "ui/session/phasestage.h"
#include "ui/session/phasewords.h"
#include "ui/session/presence.h"
#include "ui/session/questionpanel.h"
#include "ui/session/sessionbuttons.h"
#include "ui/session/sessionfigure.h"
#include "ui/session/sessionfoot.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr milliseconds oneExtension = 10s;

QVector<double> stepLengths(const Timeline &timeline)
{
    QVector<double> lengths(timeline.phases().last().step + 1);
    for (const Phase &phase : timeline.phases())
        lengths[phase.step] += double(phase.length.count());
    return lengths;
}

QString longestDigits(const Timeline &timeline)
{
    QString longest;
    for (const Phase &phase : timeline.phases()) {
        const QString digits = PhaseWords::digits(phase.length, QLocale());
        if (!phase.waitsForPerson && digits.size() > longest.size())
            longest = digits;
    }
    return longest;
}

double shareOf(milliseconds part, milliseconds whole)
{
    return whole > 0ms ? double(part.count()) / double(whole.count()) : 1;
}

} // namespace

SessionPage::SessionPage(FigureGallery &figures, QWidget *parent)
    : QWidget(parent),
      m_head(new SessionHead),
      m_stages(new QStackedWidget),
      m_stage(new PhaseStage(figures)),
      m_panel(m_stage->panel()),
      m_question(new QuestionPanel),
      m_done(new DonePanel),
      m_foot(new SessionFoot),
      m_column(new QVBoxLayout(this)),
      m_narrator(new Narrator(this)),
      m_presence(new Presence(this))
{
    setAccessibleName(tr("Session"));
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    connectButtons();
    connectPanels();
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
    m_column->addWidget(m_foot);
}

void SessionPage::connectButtons()
{
    const SessionButtons *buttons = m_foot->buttons();
    connect(buttons, &SessionButtons::backRequested, this, &SessionPage::goBack);
    connect(buttons, &SessionButtons::pauseToggled, this, &SessionPage::togglePause);
    connect(buttons, &SessionButtons::nextRequested, this, &SessionPage::goForward);
    connect(buttons, &SessionButtons::extendRequested, this, &SessionPage::extend);
    connect(buttons, &SessionButtons::repeatRequested, this, &SessionPage::repeat);
    connect(buttons, &SessionButtons::hurtsSaid, this, &SessionPage::sayItHurts);
    connect(buttons, &SessionButtons::endRequested, this, &SessionPage::askToEnd);
    connect(m_head, &SessionHead::muteToggled, this, &SessionPage::muteToggled);
    connect(m_head, &SessionHead::fullScreenToggled, this, &SessionPage::fullScreenToggled);
}

void SessionPage::connectPanels()
{
    connect(m_panel, &PhasePanel::doneRequested, this, &SessionPage::finishOwnPace);
    connect(m_question, &QuestionPanel::answered, this, &SessionPage::follow);
    connect(m_done, &DonePanel::againRequested, this, [this] { emit startRequested(Routine(m_routine)); });
    connect(m_done, &DonePanel::backRequested, this, &SessionPage::endRequested);
    connect(m_narrator, &Narrator::said, m_head->announcer(), &Announcer::say);
    connect(m_presence, &Presence::changed, this, &SessionPage::showControls);
}

/// The space bar and Enter are not among them: a button that has the focus comes first.
void SessionPage::addKeys()
{
    const auto add = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(key, this, this, act, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
    };
    // The arrows follow the direction in which people read.
    add(Qt::Key_Left, [this] { isRightToLeft() ? goForward() : goBack(); });
    add(Qt::Key_Right, [this] { isRightToLeft() ? goBack() : goForward(); });
    add(Qt::Key_Plus, &SessionPage::extend);
    add(Qt::Key_R, &SessionPage::repeat);
    add(Qt::Key_M, &SessionPage::muteToggled);
    add(Qt::Key_F, &SessionPage::fullScreenToggled);
    add(Qt::Key_H, &SessionPage::sayItHurts);
    add(Qt::Key_Escape, &SessionPage::escape);
}

void SessionPage::setSession(SessionPlayer *player, const Routine &routine, const Library &library)
{
    if (m_player)
        m_player->disconnect(this);
    m_player = player;
    m_routine = routine;
    m_library = &library;
    if (!player)
        return showControls();
    m_stepLengths = stepLengths(player->timeline());
    m_head->setStepLengths(m_stepLengths);
    m_panel->setLongestDigits(longestDigits(player->timeline()));
    connect(player, &SessionPlayer::stateChanged, this, &SessionPage::followState);
    connect(player, &SessionPlayer::phaseChanged, this, &SessionPage::enterPhase);
    connect(player, &SessionPlayer::progressed, this, &SessionPage::showTime);
    followState(player->state());
    showTime();
}

bool SessionPage::isRunning() const
{
    return m_player && !m_player->isOver();
}

void SessionPage::setSound(Sound sound)
{
    m_head->setSound(sound);
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
    showControls();
    if (takesFocusBack && isVisible())
        setFocus();
}

void SessionPage::enterPhase()
{
    showPhase();
    if (m_player->state() == SessionPlayer::State::Running)
        m_narrator->phaseBegan(*m_player, exercise() ? exercise()->name : m_player->phase().exerciseId);
}

void SessionPage::showPhase()
{
    const QLocale locale;
    const Phase &phase = m_player->phase();
    const QString name = exercise() ? exercise()->name : phase.exerciseId;
    const QString step =
        PhaseWords::step(phaseCount(m_player->timeline(), m_player->phaseIndex()).step, locale);
    //: Title of the window. %1 is an exercise, %2 such as "Step 3 of 6".
    setWindowTitle(tr("%1 - %2").arg(name, step));
    m_head->setStep(name, step);
    m_panel->setView(PhaseView::of(*m_player, m_routine, *m_library, locale));
    m_stage->figure()->follow(*m_player);
    m_stage->arrange();
    m_foot->next()->setUpcoming(
        UpcomingWords(m_player->timeline(), m_routine, *m_library, locale).after(m_player->phaseIndex()));
}

void SessionPage::showTime()
{
    const QLocale locale;
    const Phase &phase = m_player->phase();
    if (phase.waitsForPerson) {
        //: A count of repetitions in large digits. %1 is a number.
        m_panel->setDigits(tr("%1×").arg(locale.toString(ownPaceCount(phase, m_routine))), {});
    } else {
        const milliseconds left = m_player->phaseRemaining();
        m_panel->setDigits(PhaseWords::digits(left, locale),
                           DurationText::spoken(ceil<seconds>(left), locale));
        m_panel->setShare(shareOf(m_player->phaseElapsed(), m_player->phaseLength()));
    }
    m_stage->figure()->follow(*m_player);
    showTotal();
    if (m_player->state() == SessionPlayer::State::Running)
        m_narrator->timePassed(*m_player);
}

void SessionPage::showTotal()
{
    const QString left = DurationText::clock(m_player->totalRemaining(), QLocale());
    //: How long a session still goes on. %1 is such as "2:56".
    m_head->setTotalLeft(m_player->timeline().isEstimate() ? tr("about %1 left").arg(left)
                                                           : tr("%1 left in all").arg(left));
    const Phase &phase = m_player->phase();
    const Phase &first =
        m_player->timeline().phases().at(m_player->timeline().stepStart(m_player->phaseIndex()));
    const milliseconds done = phase.start - first.start + std::min(m_player->phaseElapsed(), phase.length);
    m_head->setProgress(phase.step, shareOf(done, milliseconds(qint64(m_stepLengths.at(phase.step)))));
}

void SessionPage::showDone()
{
    const QVector<HeldTime> held = m_player->heldTimes();
    const QString all = DurationText::inWords(round<seconds>(heldInAll(held)), QLocale());
    //: %1 is a time in words, such as "4 minutes". It is what was really done, without rests.
    m_done->setSummary(held.isEmpty() ? tr("Nothing was held this time.")
                                      : tr("You kept at it for %1.").arg(all),
                       heldSummary(held, m_routine, *m_library, QLocale()));
    setWindowTitle(tr("Done"));
    showStage(m_done);
    m_done->focusBack();
    m_head->announcer()->say(tr("Done"));
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
    m_foot->setForm(m_form);
    showControls();
}

/// On the floor there are no buttons to distract until somebody comes near.
void SessionPage::showControls()
{
    const bool isFloor = m_form.kind == SessionForm::Kind::Floor && isVisible();
    const bool areShown = !isFloor || !isPlaying() || m_presence->isSomebodyThere();
    if (!areShown && isAncestorOf(QApplication::focusWidget()))
        setFocus();
    m_head->setVisible(m_stages->currentWidget() != m_done);
    m_head->setButtonsVisible(areShown);
    m_foot->setVisible(m_stages->currentWidget() == m_stage);
    m_foot->setButtonsShown(areShown);
    if (isFloor)
        m_presence->watch();
    else
        m_presence->stopWatching();
}

void SessionPage::togglePause()
{
    if (isPlaying())
        m_player->pause();
    else
        goOn();
}

void SessionPage::goOn()
{
    if (!isRunning())
        return;
    showStage(m_stage);
    if (m_player->state() == SessionPlayer::State::Ready)
        m_player->start();
    else
        m_player->resume();
}

void SessionPage::goBack()
{
    if (isRunning() && !isAsking())
        m_player->back();
}

void SessionPage::goForward()
{
    if (isRunning() && !isAsking())
        m_player->skip();
}

void SessionPage::extend()
{
    if (isRunning() && !isAsking())
        m_player->extend(oneExtension);
}

void SessionPage::repeat()
{
    if (isRunning() && !isAsking())
        m_player->repeat();
}

void SessionPage::finishOwnPace()
{
    if (isPlaying() && m_player->phase().waitsForPerson)
        m_player->finishPhase();
}

/// The player skips turn by turn; here the other side and all sets go too.
void SessionPage::skipStep()
{
    const int step = m_player->phase().step;
    while (!m_player->isOver() && m_player->phase().step == step)
        m_player->skip();
}

void SessionPage::sayItHurts()
{
    if (pauseToAsk())
        ask(Questions::aboutPain(exercise()));
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
    if (!isRunning() || m_player->state() == SessionPlayer::State::Ready)
        return end();
    const bool wasPausedBefore = m_player->state() == SessionPlayer::State::Paused;
    if (!pauseToAsk())
        return;
    ask(Questions::beforeEnding());
    m_wasPausedBefore = wasPausedBefore;
}

/// False when the session is over. The player looks at the clock first, and may find that it has just ended.
bool SessionPage::pauseToAsk()
{
    if (isRunning())
        m_player->pause();
    return isRunning();
}

void SessionPage::ask(const Question &question)
{
    m_wasPausedBefore = false;
    m_question->ask(question, m_form.scale);
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
        skipStep();
        break;
    case Answer::RestartStep:
        m_player->restartStep();
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
    if (m_player)
        m_player->stop();
    emit endRequested();
}

void SessionPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->isAutoRepeat())
        return;
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Space)
        togglePause();
    else if (isEnter && button && isAncestorOf(button))
        button->click();
    else if (isEnter)
        finishOwnPace();
    else
        QWidget::keyPressEvent(event);
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

bool SessionPage::isPlaying() const
{
    return m_player && m_player->state() == SessionPlayer::State::Running;
}

bool SessionPage::isAsking() const
{
    return m_stages->currentWidget() == m_question;
}

SessionScreen SessionPage::screen() const
{
    return m_isFullScreen ? SessionScreen::Full : SessionScreen::Window;
}

/// Null when the library does not know it.
const Exercise *SessionPage::exercise() const
{
    return m_library->exercise(m_player->phase().exerciseId);
}

} // namespace Unknot
