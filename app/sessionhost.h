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

    /// Ends the session before it.
    void start(const Routine &routine);
    /// False when no session was cut short, or its routine is not there any more.
    bool offerToContinue();
    /// Of which there was an offer.
    const std::optional<SessionState> &cutShort() const { return m_cutShort; }
    /// With what was cut short, which is this routine.
    void goOn(const Routine &routine);
    void end();
    /// Where the session is at this moment.
    void save();

    /// Whether it goes on or is over.
    bool hasSession() const { return m_conductor.hasSession(); }

signals:
    /// The person wants to see the window.
    void raiseAsked();

private:
    void show(SessionPlayer *player, const Routine &routine);

    Library &m_library;
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
};

} // namespace Unknot
