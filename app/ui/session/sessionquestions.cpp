// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionquestions.h"

#include "ui/help/urgentcards.h"
#include "ui/session/hurtform.h"
#include "ui/session/sessionchoices.h"
#include "ui/session/sessiondisplay.h"
#include "ui/session/sessionpanels.h"
#include "ui/session/sessionremote.h"

namespace Unknot {

SessionQuestions::SessionQuestions(SessionPanels &panels, SessionRemote &remote,
                                   const SessionDisplay &display, SessionChoices &choices, QObject *parent)
    : QObject(parent),
      m_panels(panels),
      m_remote(remote),
      m_display(display),
      m_choices(choices)
{
    connect(panels.question(), &QuestionPanel::answered, this, &SessionQuestions::follow);
}

void SessionQuestions::askAfterAbsence(SessionPlayer::PauseReason reason)
{
    ask(Questions::afterAbsence(reason));
}

void SessionQuestions::askWhereItHurts()
{
    if ((m_panels.isAsking() && m_hurts) || !m_remote.pause())
        return;
    ask(Questions::aboutPain(m_display.exercise(), m_display.easierVersion()),
        {.form = makeHurtForm(), .aside = makeRedCard(m_display.safety())});
    emit hurtSaid();
}

HurtForm *SessionQuestions::makeHurtForm()
{
    m_hurts = new HurtForm(m_display.exercise(), m_panels.form());
    connect(m_hurts, &HurtForm::described, this,
            [this] { emit hurtDescribed(m_hurts->score(), m_hurts->where()); });
    return m_hurts;
}

void SessionQuestions::askToEnd()
{
    if (!m_remote.isRunning() || m_remote.isReady())
        return end();
    const bool wasPausedBefore = m_remote.isPaused();
    if (!m_remote.pause())
        return;
    ask(Questions::beforeEnding());
    m_wasPausedBefore = wasPausedBefore;
}

void SessionQuestions::ask(const Question &question, const QuestionExtras &extras)
{
    m_wasPausedBefore = false;
    m_panels.ask(question, extras);
}

void SessionQuestions::follow(Answer answer)
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
        m_choices.takeEasier(m_display.exercise()->id);
        break;
    case Answer::RestartStep:
        m_remote.restartStep();
        break;
    case Answer::GoOn:
        if (std::exchange(m_wasPausedBefore, false))
            return m_panels.showStage();
        if (m_hurts)
            m_remote.leadInAgain();
        break;
    }
    goOn();
}

void SessionQuestions::leave()
{
    if (!m_hurts)
        return follow(Answer::GoOn);
    m_remote.leadInAgain();
    m_panels.showStage();
}

void SessionQuestions::goOn()
{
    if (!m_remote.isRunning())
        return;
    m_panels.showStage();
    m_remote.goOn();
}

void SessionQuestions::end()
{
    m_remote.stop();
    emit ended();
}

} // namespace Unknot
