// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/sessiondesktop.h"
#include "sessionconductor.h"
#include "soundwatch.h"
#include "storage/sessionkeeper.h"

namespace Unknot {

class JournalDesk;
class MainWindow;

/// Brings together all that have a part in a session: its conductor, the journal, the window, the desktop and
/// who watches the sound. They come in one by one as it begins, and leave again when it ends.
///
/// A session that was cut short is offered at each start of the program for three days, and again after a
/// session that was played in its place: until it is gone on with, its routine is begun anew, or another
/// session is cut short. "Not now" means until the next start.
class SessionHost : public QObject
{
    Q_OBJECT

public:
    /// All references outlive the host.
    SessionHost(const DataFolder &folder, Library &library, const Clock &clock, SessionSound &sound,
                const SoundClient &client, JournalDesk &journal, QObject *parent = nullptr);

    /// Sessions are shown there. Before the first one; none is begun or ended after the window has gone.
    void serve(MainWindow *window);
    void setSettings(const Settings &settings);
    /// Of the words in which the next session is remembered.
    void setLanguage(const QString &language) { m_language = language; }

    /// Ends the session before it. What was cut short before is offered beside it, where it was not offered
    /// yet; where it was, and it is this very routine, the person would rather begin anew.
    void start(const Routine &routine);
    /// Looks once, at the start, for one that was cut short.
    void findCutShort();
    /// False when there is nothing to offer. With the problems that are to be read first.
    bool offerToContinue(const QString &problems = {});
    /// What can be gone on with.
    const std::optional<SessionState> &cutShort() const { return m_cutShort; }
    /// With what was cut short, which is this routine.
    void goOn(const Routine &routine);
    /// Offers again what was cut short.
    void end();
    /// To go on with another one.
    void leave();
    /// Where the session is at this moment.
    void save();

    /// Whether it goes on or is over.
    bool hasSession() const { return m_conductor.hasSession(); }

signals:
    /// The person wants to see the window.
    void raiseAsked();

private:
    void show(SessionPlayer *player, const Routine &routine);
    bool isOfCutShort(const QString &routineId) const;
    void forgetCutShort();

    Library &m_library;
    const Clock &m_clock;
    JournalDesk &m_journal;
    SessionStore m_store;
    SessionKeeper m_keeper;
    SoundWatch m_soundWatch;
    SessionConductor m_conductor;
    SessionDesktop m_desktop;
    MainWindow *m_window = nullptr;
    Settings m_settings;
    QString m_language;
    std::optional<SessionState> m_cutShort;
    QString m_nameOfCutShort; ///< its routine's
    bool m_isOffered = false;
    bool m_isDeclined = false; ///< until the next start
};

} // namespace Unknot
