// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "acknowledger.h"
#include "core/clock.h"
#include "core/settings.h"
#include "core/startquestions.h"
#include "desktop/sessiondesktop.h"
#include "journaldesk.h"
#include "request.h"
#include "sessionconductor.h"
#include "sessionsound.h"
#include "sound/soundclient.h"
#include "soundcheck.h"
#include "soundwatch.h"
#include "storage/datafolder.h"
#include "storage/librarystore.h"
#include "storage/sessionkeeper.h"
#include "storage/settingsstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "words.h"

namespace Unknot {

/// The program with a window: builds its objects, connects them, and answers what the pages wish for.
class Application : public QObject
{
    Q_OBJECT

public:
    /// There is a QApplication. The clock outlives this object.
    Application(const Request &request, const Clock &clock, DataFolder folder, LibraryStore::Loaded loaded,
                const SettingsStore::Loaded &settings, std::unique_ptr<Words> words, Appearance::Style style);

    /// Shows the window, and in it what was asked for; or why that cannot be, in which case nothing is shown.
    Result<void> open();

    /// The program may end after this: where the session is, and the window.
    void saveAll();

private:
    void connectWindow();
    void connectSound();
    void showWindow();
    void showStartProblems();
    void offerToContinue();

    void acceptFirstStart();
    void rememberTwoWeekCard();
    /// Asks first what has to be asked.
    void requestSession(const Routine &routine);
    void startDenied(const Routine &routine);
    void startSession(const Routine &routine);
    /// What was played before.
    void startAgain(const QString &routineId);
    QDate today() const { return m_clock.now().date(); }
    void continueSession();
    void endSession();
    void toggleMute();
    void saveSheet(const Routine &routine, const SheetOptions &options, const QString &path);
    void readArticles();
    void changeSettings(const Settings &settings);
    void showWindowAgain();
    void saveSettings();
    void applyAppearance();
    void applyLanguage();

    Request m_request;
    const Clock &m_clock;
    DataFolder m_folder;
    Library m_library;
    QVector<Failure> m_problems;
    SettingsStore m_settingsStore;
    SessionStore m_sessionStore;
    SessionKeeper m_sessionKeeper;
    Settings m_settings;
    std::optional<Failure> m_settingsProblem;
    std::unique_ptr<Words> m_words;
    Acknowledger m_acknowledger;
    Appearance m_appearance;
    SoundClient m_sound;
    SessionSound m_sessionSound;
    SoundWatch m_soundWatch;
    SoundCheck m_soundCheck;
    SessionConductor m_conductor;
    JournalDesk m_journal;
    SessionDesktop m_desktop;
    StartQuestions m_startQuestions;
    std::optional<SessionState> m_cutShort;
    MainWindow m_window;
};

} // namespace Unknot
