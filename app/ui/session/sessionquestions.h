// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "ui/session/questionpanel.h"

namespace Unknot {

class HurtForm;
class SessionChoices;
class SessionDisplay;
class SessionPanels;
class SessionRemote;

/// Stops a session to ask something, and does to it what is answered.
class SessionQuestions : public QObject
{
    Q_OBJECT

public:
    /// All that it works with outlives it.
    SessionQuestions(SessionPanels &panels, SessionRemote &remote, const SessionDisplay &display,
                     SessionChoices &choices, QObject *parent = nullptr);

    /// The session has stopped by itself.
    void askAfterAbsence(SessionPlayer::PauseReason reason);
    void askWhereItHurts();
    /// Only where there is something to lose.
    void askToEnd();
    void follow(Answer answer);
    /// Leaves the question unanswered. Goes on, unless the session has stopped because it hurts.
    void leave();
    /// Leaves the question, if there is one. Does nothing when the session is over.
    void goOn();

signals:
    void helpRequested();
    /// By the person, before its time.
    void ended();
    /// The session has stopped because it hurts.
    void hurtSaid();
    /// More about the last hurtSaid(), for who wants to say it.
    void hurtDescribed(std::optional<int> score, std::optional<Unknot::Region> where);

private:
    void ask(const Question &question, const QuestionExtras &extras = {});
    HurtForm *makeHurtForm();
    void end();

    SessionPanels &m_panels;
    SessionRemote &m_remote;
    const SessionDisplay &m_display;
    SessionChoices &m_choices;
    QPointer<HurtForm> m_hurts; ///< null unless this was the last that was asked
    bool m_wasPausedBefore = false; ///< before the question whether to end
};

} // namespace Unknot
