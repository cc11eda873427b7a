// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "ui/widgets/statusbanner.h"

#include <functional>

namespace Unknot {

/// What the window has to say and to ask above its pages. Each message takes the place of the one before, and
/// goes with its answer.
class WindowBanner : public StatusBanner
{
    Q_OBJECT

public:
    /// Hidden until there is something to say.
    explicit WindowBanner(QWidget *parent = nullptr);

    void showProblem(const QString &message);
    /// With the problems that are to be read first.
    void offerToContinue(const QString &routineName, const QString &problems = {});
    void showTwoWeekCard();

    /// Whether the session that is running shall end for this one.
    void askToReplaceSession(const Routine &routine);
    /// Whether to close in the middle of a session.
    void askToClose();
    bool isAskingToClose() const { return m_isAskingToClose; }

    /// What to do now in a session that is out of sight.
    void showNotice(const QString &exerciseName, const QString &words);
    /// Leaves any other message.
    void dismissNotice();

    /// For a session that begins. Leaves a problem, which nobody may have read yet.
    void makeWay();

signals:
    void continueRequested();
    void continueDeclined();
    void articleRequested(const QString &id);
    void twoWeekCardSeen();
    void replaceRequested(const Unknot::Routine &routine);
    void sessionRequested();
    void closeRequested();

private:
    void say(const QString &message, ToneRole tone);
    void addAnswer(const QString &text, const std::function<void()> &tell);

    bool m_isAskingToClose = false;
    QString m_notice;
    QString m_problem;
};

} // namespace Unknot
