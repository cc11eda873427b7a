// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionrecorder.h"
#include "storage/journalkeeper.h"

namespace Unknot {

class Acknowledger;

/// The journal of a program with a window: what the recorder hears of a session is written down.
class JournalDesk : public QObject
{
    Q_OBJECT

public:
    /// All references outlive the desk.
    JournalDesk(const DataFolder &folder, const Library &library, const Clock &clock,
                const Acknowledger &acknowledger, QObject *parent = nullptr);

    /// For what a person says about the session.
    SessionRecorder &recorder() { return m_recorder; }

    /// Returns the id of the record. Before the player is started.
    QString begin(SessionPlayer *player, const Routine &routine, const QString &language);
    /// Goes on with that record, or begins a new one when it cannot be had.
    QString carryOn(const QString &recordId, SessionPlayer *player, const Routine &routine,
                    const QString &language);
    /// Before the player goes.
    void end();

signals:
    void problemMet(const QString &message);

private:
    const Clock &m_clock;
    SessionRecorder m_recorder;
    JournalKeeper m_keeper;
};

} // namespace Unknot
