// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowbanner.h"

#include "ui/widgets/button.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

WindowBanner::WindowBanner(QWidget *parent)
    : StatusBanner(parent)
{
    connect(this, &StatusBanner::dismissed, this, [this] { m_isAskingToClose = false; });
}

void WindowBanner::say(const QString &message, ToneRole tone)
{
    m_isAskingToClose = false;
    showMessage(message, tone);
}

void WindowBanner::addAnswer(const QString &text, const std::function<void()> &tell)
{
    connect(addAction(text), &Button::clicked, this, [this, tell] {
        dismiss();
        tell();
    });
}

void WindowBanner::showProblem(const QString &message)
{
    m_problem = message;
    say(message, ToneRole::Caution);
}

void WindowBanner::offerToContinue(const QString &routineName, const QString &problems)
{
    //: %1 is the name of a routine.
    const QString offer = tr("%1 was cut short. You can go on where it stopped.").arg(routineName);
    say(problems.isEmpty() ? offer : problems + u'\n' + offer,
        problems.isEmpty() ? ToneRole::Accent : ToneRole::Caution);
    addAnswer(tr("&Continue there"), [this] { emit continueRequested(); });
    addAnswer(tr("&Not now"), [this] { emit continueDeclined(); });
}

void WindowBanner::showTwoWeekCard()
{
    say(tr("You began 2 weeks ago. No real relief yet, or a knot that stays or comes back? Then "
           "see someone. A physical therapist is a good first stop."),
        ToneRole::Accent);
    addAnswer(tr("&When to see someone"), [this] { emit articleRequested(u"when-to-see-someone"_s); });
    connect(this, &StatusBanner::dismissed, this, &WindowBanner::twoWeekCardSeen, Qt::SingleShotConnection);
}

void WindowBanner::askToReplaceSession(const Routine &routine)
{
    //: %1 is the name of a routine.
    say(tr("A session is not over yet. End it and start %1?").arg(routine.name), ToneRole::Caution);
    addAnswer(tr("&End it and start the other"), [this, routine] { emit replaceRequested(routine); });
    addAnswer(tr("Sta&y in this session"), [this] { emit sessionRequested(); });
}

/// It stays until the window has gone: closing again is an answer, too.
void WindowBanner::askToClose()
{
    say(tr("A session is running. Close Unknot anyway? You can go on with it next time."), ToneRole::Caution);
    m_isAskingToClose = true;
    connect(addAction(tr("&Close Unknot")), &Button::clicked, this, &WindowBanner::closeRequested);
}

/// It stays until the session comes into sight, whichever way.
void WindowBanner::showNotice(const QString &exerciseName, const QString &words)
{
    //: %1 is an exercise that goes on elsewhere, %2 what to do now, such as "Take it off".
    m_notice = tr("%1: %2").arg(exerciseName, words);
    say(m_notice, ToneRole::Accent);
    connect(addAction(tr("&Show the session")), &Button::clicked, this, &WindowBanner::sessionRequested);
}

void WindowBanner::dismissNotice()
{
    if (!m_notice.isEmpty() && message() == m_notice)
        dismiss();
}

void WindowBanner::makeWay()
{
    if (m_problem.isEmpty() || message() != m_problem)
        dismiss();
}

} // namespace Unknot
