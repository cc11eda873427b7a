// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionpanels.h"

#include "ui/session/announcer.h"
#include "ui/session/donepanel.h"
#include "ui/session/phasepanel.h"
#include "ui/session/phasestage.h"
#include "ui/session/presence.h"
#include "ui/session/scorerow.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionhead.h"
#include "ui/session/sessionremote.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Unknot {

SessionPanels::SessionPanels(FigureGallery &figures, SessionRemote &remote, QWidget *page)
    : QObject(page),
      m_remote(remote),
      m_page(page),
      m_head(new SessionHead),
      m_stages(new QStackedWidget),
      m_stage(new PhaseStage(figures)),
      m_question(new QuestionPanel),
      m_done(new DonePanel),
      m_before(new ScoreRow(tr("How much discomfort now?"))),
      m_foot(new SessionFoot(figures)),
      m_column(new QVBoxLayout(page)),
      m_presence(new Presence(this))
{
    layOut();
    connect(m_presence, &Presence::changed, this, &SessionPanels::showControls);
}

void SessionPanels::layOut()
{
    for (QWidget *panel : {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_question),
                           static_cast<QWidget *>(m_done)})
        m_stages->addWidget(panel);
    m_column->addWidget(m_head);
    m_column->addWidget(m_stages, 1);
    m_column->addWidget(m_before);
    m_column->addWidget(m_foot);
}

void SessionPanels::applyForm()
{
    m_form = sessionFormFor(m_page->size(), m_isFullScreen ? SessionScreen::Full : SessionScreen::Window);
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

void SessionPanels::setFullScreen(bool full)
{
    m_isFullScreen = full;
    m_head->setScreen(full ? SessionScreen::Full : SessionScreen::Window);
    applyForm();
}

void SessionPanels::showStage()
{
    const bool takesFocusBack = !isShowing(m_stage);
    show(m_stage);
    if (takesFocusBack && m_page->isVisible())
        m_page->setFocus();
}

void SessionPanels::ask(const Question &question, const QuestionExtras &extras)
{
    m_question->ask(question, m_form, extras);
    show(m_question);
    m_question->takeFocus();
    say(question.title);
}

void SessionPanels::showDone()
{
    m_done->askDiscomfort(m_before->score());
    show(m_done);
    m_done->focusBack();
}

void SessionPanels::show(QWidget *panel)
{
    const bool wasAsking = isAsking();
    m_stages->setCurrentWidget(panel);
    m_remote.setLocked(isAsking());
    showControls();
    if (isAsking() != wasAsking)
        emit askingChanged(isAsking());
}

bool SessionPanels::isShowing(const QWidget *panel) const
{
    return m_stages->currentWidget() == panel;
}

bool SessionPanels::isAsking() const
{
    return isShowing(m_question);
}

/// The question how it is goes by itself, and nothing waits for the answer.
bool SessionPanels::asksBefore() const
{
    return isShowing(m_stage) && m_remote.isBeforeTheBeginning();
}

/// On the floor there are no buttons to distract until somebody comes near.
void SessionPanels::showControls()
{
    const bool isFloor = m_form.kind == SessionForm::Kind::Floor && m_page->isVisible();
    const bool areShown = !isFloor || !m_remote.isPlaying() || m_presence->isSomebodyThere();
    if (!areShown && m_page->isAncestorOf(QApplication::focusWidget()))
        m_page->setFocus();
    m_head->setVisible(!isShowing(m_done));
    m_head->setButtonsVisible(areShown);
    m_foot->setVisible(isShowing(m_stage));
    m_before->setVisible(asksBefore());
    m_foot->setNextShown(!asksBefore());
    m_stage->panel()->setAsked(asksBefore());
    m_foot->setButtonsShown(areShown);
    m_stage->setZonesShown(isFloor && areShown, m_remote.isPlaying());
    if (isFloor)
        m_presence->watch();
    else
        m_presence->stopWatching();
}

void SessionPanels::say(const QString &words)
{
    m_head->announcer()->say(words);
}

} // namespace Unknot
