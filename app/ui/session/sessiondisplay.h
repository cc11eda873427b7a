// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"
#include "core/sessionplayer.h"

#include <QCoreApplication>

namespace Unknot {

class DonePanel;
class PhaseStage;
class SessionFoot;
class SessionHead;

/// Shows where a session is on the parts of its page, so that head, stage and foot speak of the same moment.
/// Shows nothing new without a player.
class SessionDisplay
{
    Q_DECLARE_TR_FUNCTIONS(SessionDisplay)

public:
    SessionDisplay(SessionHead &head, PhaseStage &stage, SessionFoot &foot);

    /// Player and library outlive their use here, which ends with another player or none.
    void setSession(const SessionPlayer *player, const Routine &routine, const Library &library);

    /// After the session has been laid out anew.
    void followLayout();
    /// What is true of the person decides which exercises are offered.
    void setPrecautions(const Precautions &precautions) { m_precautions = precautions; }
    /// Ids of the exercises in the place of which the easier one is shown.
    void setEasier(const QStringList &easier);

    /// What stays until the phase ends.
    void showPhase();
    /// What goes on within it.
    void showTime();
    /// After the end: what was really done.
    void showHeld(DonePanel &panel) const;

    const Routine &routine() const { return m_routine; }
    /// Of the phase that is on; null when the library does not know it.
    const Exercise *exercise() const;
    /// What its easier version is called, unless the person had better not do that one either, or does it
    /// already.
    QString easierVersion() const;
    const Safety &safety() const { return m_library->safety(); }
    /// Its name, or what there is in place of it.
    QString exerciseName() const;
    /// The exercise, and how far the session has got; before them what is on, where it is on for minutes.
    QString title() const;

private:
    QString stepWords() const;
    void showCountdown();
    void showTotal();

    SessionHead &m_head;
    PhaseStage &m_stage;
    SessionFoot &m_foot;
    const SessionPlayer *m_player = nullptr;
    const Library *m_library = nullptr;
    Routine m_routine;
    Routine m_played; ///< with easier exercises, where they were chosen
    QVector<double> m_stepLengths; ///< in milliseconds, as planned; of the steps that are not left out
    Precautions m_precautions;
};

} // namespace Unknot
