// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journalformat.h"
#include "sessionrecorder.h"
#include "storage/journalkeeper.h"

namespace Unknot {

class Acknowledger;
class JournalPage;
class SessionPage;

/// The journal of a program with a window: what the recorder hears of a session is written down, and the page
/// of the journal gets what it asks for.
class JournalDesk : public QObject
{
    Q_OBJECT

public:
    /// All references outlive the desk.
    JournalDesk(const DataFolder &folder, const Library &library, const Clock &clock,
                const Acknowledger &acknowledger, QObject *parent = nullptr);

    /// For what a person says about the session.
    SessionRecorder &recorder() { return m_recorder; }
    /// Listens to what is said there.
    void serve(SessionPage *page);

    /// Returns the id of the record. Before the player is started.
    QString begin(SessionPlayer *player, const Routine &routine, const QString &language);
    /// Goes on with that record, or begins a new one when it cannot be had.
    QString carryOn(const QString &recordId, SessionPlayer *player, const Routine &routine,
                    const QString &language);
    /// Before the player goes.
    void end();

    /// Gives the page what it asks for, from now on.
    void showIn(JournalPage *page);

signals:
    /// A routine that was played before, by its id.
    void startRequested(const QString &routineId);
    void problemMet(const QString &message);

private:
    void exportFrom(JournalPage &page, JournalFormat format, const QString &path);

    const Clock &m_clock;
    const Acknowledger &m_acknowledger;
    JournalContent m_content; ///< as it was last shown
    SessionRecorder m_recorder;
    JournalKeeper m_keeper;
};

} // namespace Unknot
